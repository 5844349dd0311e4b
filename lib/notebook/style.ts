/** How pages look: a column of prose, charts a little wider, quiet colours, and the same on paper. */
import { COLOURS } from "../charts/theme.ts";

/** The family of charts and pages alike. */
export const FAMILY = "Handover";

/** Links, in a blue with 7:1 against the ground. */
const LINK = "#0b4f8a";
const TINT = "#f6f5f2";
const MARKED = "#fff4d6";

/**
 * The style of every page. A chart is 680 px wide with a margin of 16 px inside, so that it stands out of the column
 * by just that; below 720 px its narrow form takes its place.
 */
export const STYLE = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:${COLOURS.ground};color:${COLOURS.ink};font:400 1.125rem/1.55 ${FAMILY},"Source Sans 3",sans-serif;overflow-wrap:break-word}
header,main{width:100%;max-width:calc(648px + 2rem);margin:0 auto;padding:0 1rem}
header{padding-top:1rem;font-size:.9375rem}
nav{display:flex;justify-content:flex-end;gap:1.5rem}
nav .up:not(:last-child){margin-right:auto}
main{padding-bottom:4rem}
a{color:${LINK};text-decoration-thickness:.06em;text-underline-offset:.15em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid ${LINK};outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;padding:.5rem .75rem;background:${COLOURS.ground}}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
h1{margin:3.25rem 0 .875rem;font-size:clamp(1.875rem,1.3rem + 2.5vw,2.625rem);line-height:1.12;letter-spacing:-.012em;text-wrap:balance}
h2{margin:3rem 0 .5rem;font-size:1.5rem;line-height:1.25;text-wrap:balance}
h3{margin:2.25rem 0 .5rem;font-size:1.1875rem;line-height:1.3}
p,ul,ol{margin:0 0 1.1rem}
.prose,.standfirst{max-width:35rem;text-wrap:pretty}
.standfirst{margin-bottom:2.25rem;font-size:1.3125rem;line-height:1.42;color:${COLOURS.quiet}}
.figure{color:inherit;text-decoration:underline;text-decoration-color:${COLOURS.accent}}
blockquote{margin:0 0 1.1rem;padding-left:1rem;border-left:3px solid ${COLOURS.line}}
pre{overflow-x:auto}
.chart{margin:2.5rem -1rem}
.chart svg{display:block;width:100%;height:auto}
.chart svg a:hover{opacity:.65}
.chart .narrow{display:none;max-width:32rem;margin:0 auto}
figcaption,.chart details,.note{padding:0 1rem;font-size:.9375rem;color:${COLOURS.quiet}}
.note{padding:0}
.chart details{margin-bottom:.25rem}
summary{cursor:pointer;color:${LINK}}
.data{margin:2.25rem 0}
.scroll{overflow-x:auto;margin:.5rem 0;color:${COLOURS.ink}}
details .scroll{max-height:31.25rem;overflow-y:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.35}
caption{padding-bottom:.4rem;text-align:left;font-weight:700;font-size:1.0625rem}
th,td{padding:.35rem 1rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid ${COLOURS.line};overflow-wrap:normal}
thead th{border-bottom-color:${COLOURS.ink};vertical-align:bottom;font-weight:400;color:${COLOURS.quiet}}
tbody th{font-weight:400;min-width:9rem}
.number{text-align:right;white-space:nowrap}
thead .number{white-space:normal}
.evidence{margin-top:4.5rem;border-top:1px solid ${COLOURS.ink};font-size:.9375rem;line-height:1.45}
.evidence>h2{margin-top:1.5rem}
.evidence>p{max-width:35rem;font-size:1.0625rem}
.evidence article{padding:.875rem 0;border-top:1px solid ${COLOURS.line};scroll-margin-top:.5rem}
.evidence :target{background:${MARKED};box-shadow:0 0 0 .5rem ${MARKED}}
h4{margin:0 0 .25rem;font-size:1rem}
.also{margin:0 0 .35rem;color:${COLOURS.quiet}}
dl{margin:0 0 .5rem;padding:.5rem .75rem;background:${TINT}}
dl div{display:grid;grid-template-columns:minmax(0,15rem) minmax(0,1fr);gap:0 1rem}
dt{color:${COLOURS.quiet}}
dd{margin:0}
.citations,.figures{margin:0;padding-left:1.1rem}
.citations li{margin:.2rem 0}
.citations ul{padding-left:1.1rem;margin:0}
.on,.who{color:${COLOURS.quiet}}
.contested{font-weight:700;color:#9a3c00}
.notebooks{margin:0;padding:0;list-style:none}
.notebooks li{display:grid;grid-template-columns:minmax(0,1fr) 300px;gap:2rem;padding:2rem 0;border-top:1px solid ${COLOURS.line}}
.notebooks h2{margin:0 0 .5rem}
.notebooks h2 a{color:inherit;text-decoration:none}
.notebooks h2 a:hover{text-decoration:underline}
.notebooks p{margin:0}
.thumbnail svg{display:block;width:100%;height:auto}
.thumbnail.tall{max-height:300px;overflow:hidden;-webkit-mask-image:linear-gradient(#000 75%,transparent);mask-image:linear-gradient(#000 75%,transparent)}
@media (max-width:719px){
.chart{margin-left:-.75rem;margin-right:-.75rem}
figcaption,.chart details{padding:0 .75rem}
.chart .wide{display:none}
.chart .narrow{display:block}
.notebooks li{grid-template-columns:minmax(0,1fr);gap:1rem}
.thumbnail{max-width:340px}
h1{margin-top:2rem}
dl div{grid-template-columns:minmax(0,1fr)}
dl dd{margin-bottom:.25rem}
}
@page{margin:18mm 16mm}
@media print{
body{font-size:10.5pt;line-height:1.45}
header,.skip,figcaption,.chart details{display:none}
header,main{max-width:none;padding:0}
h1{margin-top:0;font-size:24pt}
.standfirst{font-size:13pt}
a{color:inherit;text-decoration:none}
.figure{text-decoration:none}
.chart{margin:1.5rem 0;max-width:680px}
.chart .wide{display:block;max-height:250mm}
.chart .narrow{display:none}
.scroll{overflow:visible;max-height:none}
h2,h3,h4{break-after:avoid}
.evidence{margin-top:2rem;font-size:8.5pt;line-height:1.35;columns:2;column-gap:8mm}
.evidence>h2,.evidence>p{column-span:all}
.evidence>p{font-size:10.5pt}
.evidence article{padding:.5rem 0}
.evidence h3{margin-top:1rem;font-size:11pt}
.evidence h4{font-size:9.5pt}
dl{padding:.25rem .5rem;break-inside:avoid}
dl div{grid-template-columns:minmax(0,7rem) minmax(0,1fr)}
.evidence .source a::after{content:" <" attr(href) ">";overflow-wrap:anywhere;color:${COLOURS.quiet}}
tr,li{break-inside:avoid}
}
`;
