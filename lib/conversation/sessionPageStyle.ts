/** The whole style of the session page. Its hash is the only style that the page's policy allows. */
export const SESSION_PAGE_STYLE = `
:root{color-scheme:light dark;--back:#f3f1ec;--card:#fff;--ink:#1d2126;--soft:#5d6670;--line:#dfdcd4;--ours:#dcf3d6;--rep:#dbe8fb;--accent:#0b6b4f;--bad:#a4262c}
@media(prefers-color-scheme:dark){:root{--back:#14181b;--card:#1e2428;--ink:#e9ecee;--soft:#a3adb5;--line:#343c42;--ours:#1f4a37;--rep:#223f63;--accent:#4fc79b;--bad:#ff8f8f}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:46rem;margin:0 auto;padding:1rem}
header,section{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1rem;margin:0 0 1rem}
h1{font-size:1.3rem;margin:0 0 .15rem;overflow-wrap:anywhere}
h2{font-size:1rem;margin:0 0 .6rem}
p{margin:.3rem 0}
a{color:var(--accent)}
.soft{color:var(--soft);font-size:.9rem}
.row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;justify-content:space-between}
.chip{border-radius:999px;padding:.2rem .7rem;font-size:.85rem;font-weight:600;border:1px solid currentColor}
.chip.ai{color:var(--accent)}
.chip.rep{color:#1f6fd0}
.chip.closed{color:var(--soft)}
.notice{border-left:4px solid var(--accent);padding-left:.7rem}
ol{list-style:none;margin:0;padding:0}
.talk li{display:flex;flex-direction:column;max-width:85%;margin:0 0 .6rem}
.talk li.in{align-items:flex-start;margin-right:auto}
.talk li.out{align-items:flex-end;margin-left:auto}
.bubble{padding:.5rem .75rem;border-radius:14px;border:1px solid var(--line);white-space:pre-wrap;overflow-wrap:anywhere}
.in .bubble{border-bottom-left-radius:4px}
.out .bubble{background:var(--ours);border-bottom-right-radius:4px}
.out.rep .bubble{background:var(--rep)}
.meta{color:var(--soft);font-size:.78rem;padding:.1rem .3rem}
.ticks.read{color:#1f9bd0}
.ticks.failed{color:var(--bad);font-weight:600}
.reasons li{border-top:1px solid var(--line);padding:.6rem 0}
.reasons li:first-child{border-top:0;padding-top:0}
button{font:inherit;font-weight:600;color:#fff;background:#0b6b4f;border:0;border-radius:10px;padding:.7rem 1.1rem;cursor:pointer;min-height:44px}
button:focus-visible,a:focus-visible{outline:3px solid #f0a500;outline-offset:2px}
@media(max-width:30rem){main{padding:.6rem}button{width:100%}.talk li{max-width:95%}}
`;
