/// How the page of an alignment looks: on light and dark screens, narrow ones, and on A4 in black and white.
enum AlignmentPageStyle {
    // Columns are placed by the page, which runs from left to right, while each text keeps its own direction: physical sides, not logical ones.
    static let text = """
        :root{--sure:#1a7f37;--likely:#9a6700;--doubtful:#c2410c;--alone:#6e7781;--line:solid}
        h1{font-size:1.4rem}
        input{position:absolute;opacity:0}
        label{display:inline-flex;align-items:center;gap:.4rem;margin:0 .4rem .4rem 0;padding:.1rem .6rem;
        border:1px solid;border-radius:1rem;cursor:pointer;font-size:.9rem}
        input:not(:checked)+label{opacity:.45;text-decoration:line-through}
        input:focus-visible+label{outline:2px solid}
        label .bar{width:2rem}
        table{width:100%;table-layout:fixed;margin-top:1rem}
        caption{text-align:start;font-size:.9rem;padding-bottom:.5rem}
        th{text-align:start;border-bottom:2px solid;padding:.2rem .8rem}
        th.join,td.join{width:6.5rem;text-align:center}
        td{vertical-align:top;padding:.5rem .8rem;text-align:start;overflow-wrap:anywhere}
        td p{margin:0 0 .3rem}
        td.join{font-size:.85rem;padding:.8rem 0 .3rem}
        td.join .bar{margin-bottom:.2rem}
        .bar{display:block;height:0;border-top:5px var(--line) var(--tone)}
        tr,label{--tone:var(--alone)}
        .sure{--tone:var(--sure);--line:solid}
        .likely{--tone:var(--likely);--line:dashed}
        .doubtful{--tone:var(--doubtful);--line:dotted}
        tr:not(.alone) td.source{border-right:5px var(--line) var(--tone)}
        tr:not(.alone) td.target{border-left:5px var(--line) var(--tone)}
        tr.alone td{font-style:normal;color:var(--alone)}
        tr.alone td:not(.none):not(.join){outline:1px dashed var(--alone);outline-offset:-3px}
        tr.alone label .bar,label.alone .bar{border-top:1px dashed}
        tbody tr+tr:not(.why) td{border-top:.5rem solid transparent}
        .number{font-size:.75rem;opacity:.75;font-variant-numeric:tabular-nums}
        .crossed{display:block;white-space:nowrap}
        .why td{padding-top:0;font-size:.85rem}
        .why ul{margin:.3rem 0;padding-left:1.2rem;columns:2}
        .why li{break-inside:avoid}
        .against b{color:var(--doubtful)}.for b{color:var(--sure)}
        .show-sure:not(:checked)~table tr.sure,.show-likely:not(:checked)~table tr.likely,
        .show-doubtful:not(:checked)~table tr.doubtful,.show-alone:not(:checked)~table tr.alone{display:none}
        @media(prefers-color-scheme:dark){:root{--sure:#4ac26b;--likely:#d4a72c;--doubtful:#ff8c5a;--alone:#a0a8b0}}
        @media(max-width:40rem){th.join,td.join{width:4rem}td{padding:.3rem}.why ul{columns:1}}
        @page{size:A4;margin:15mm}
        @media print{:root{--sure:#000;--likely:#000;--doubtful:#000;--alone:#333}
        body{margin:0;max-width:none;font-size:10pt;background:#fff;color:#000}
        tr,li{break-inside:avoid}thead{display:table-header-group}tr:has(+.why){break-after:avoid}
        label{border:0;padding:0;margin-right:1rem}
        details::details-content{display:block;content-visibility:visible;height:auto}
        .against b,.for b{color:#000}}
        """
}
