import { createContext, useContext } from 'react'

/** The nonce of this response's inline scripts; empty in the browser, where it is not needed again. */
export const NonceContext = createContext<string>('')
export const useNonce = (): string => useContext(NonceContext)
