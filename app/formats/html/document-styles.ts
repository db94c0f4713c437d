/** The look of an exported document: serif text, ruled tables, page breaks between chapters. No outside files. */
export const documentStyles = `
:root{color-scheme:light;--ink:#1c2733;--mut:#4a5663;--line:#c5ccd3;--soft:#f2f4f6;--acc:#1d4f91}
*{box-sizing:border-box}
body{font:17px/1.6 "Source Serif 4",Georgia,"Times New Roman",serif;color:var(--ink);max-width:820px;margin:0 auto;padding:32px 24px 64px}
h1,h2,h3,h4,h5{line-height:1.25;break-after:avoid}
h1{font-size:2.2rem}h2{font-size:1.6rem;margin-top:2.5em}h3{font-size:1.3rem;margin-top:1.8em}h4{font-size:1.1rem}
p,li{orphans:3;widows:3}
a{color:var(--acc)}
.title-page{min-height:60vh;display:grid;place-content:center;text-align:center;gap:8px}
.mark{letter-spacing:.2em;font-weight:600;color:var(--mut)}
.contents ol{list-style:none;padding-left:0}.contents ol ol{padding-left:1.5em}.contents .d2{padding-left:1.5em}
.contents a{text-decoration:none}.contents>ol>li{margin-top:8px}
table{border-collapse:collapse;width:100%;font:14px/1.45 system-ui,sans-serif;margin:12px 0;font-variant-numeric:tabular-nums}
th,td{border:1px solid var(--line);padding:6px 8px;text-align:left;vertical-align:top}
thead th{background:var(--soft)}tbody th{background:var(--soft);font-weight:600}
caption{text-align:left;font-weight:600;padding-bottom:4px}
.scroll-x,.table-scroll{overflow-x:auto}
.right{text-align:right}.center{text-align:center}
.abbr{border:0}.abbr-full{display:none}
figure{margin:16px 0;break-inside:avoid}
.facts{display:flex;flex-wrap:wrap;gap:4px 24px;font:14px/1.45 system-ui,sans-serif}.facts div{display:flex;gap:6px}.facts dt{color:var(--mut)}.facts dd{margin:0;font-weight:600}
.fiche{break-inside:avoid-page;margin:24px 0}.fiche-t th{width:190px}
.ovw .yr{width:32px;text-align:center;padding-inline:2px}.ovw td.on{background:linear-gradient(var(--acc),var(--acc)) center/100% 10px no-repeat;print-color-adjust:exact}
.footnotes{border-top:1px solid var(--line);margin-top:24px;font-size:.85em}
.note-ref a{text-decoration:none}
.ds-sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.absent{color:var(--mut);font-style:italic}
.cht{width:100%;height:auto}.gr{stroke:var(--line)}.ax,.lb{fill:var(--mut);font:500 12px system-ui,sans-serif}.vl{fill:var(--ink);font:600 13px system-ui,sans-serif}
.cl-l{fill:none;stroke:var(--acc);stroke-width:2.5}.cl-d{fill:var(--acc)}.cl-1 .cl-l{stroke:#6a3fa0;stroke-dasharray:7 4}.cl-1 .cl-d{fill:#6a3fa0}.cl-eu{stroke:#9a5b00;stroke-width:1.5;stroke-dasharray:5 5}
@page{size:A4;margin:22mm 20mm;@bottom-center{content:counter(page)}}
@media print{body{max-width:none;padding:0;font-size:11pt}.chapter,.contents,.abbreviations{break-before:page}a{color:inherit;text-decoration:none}}
`
