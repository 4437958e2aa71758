/// The elements that say how things look and nothing of what is said: skipped with all that they
/// hold, by the reader wherever they stand, and by the fast path before the XML is parsed.
enum Formatting {
  /// Left out whole, wherever they stand.
  static let dropped = [
    // Runs
    "proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "commentRangeStart",
    "commentRangeEnd", "permStart", "permEnd", "rFonts", "sz", "szCs", "lang", "color", "kern",
    "noProof",
    // Paragraphs
    "spacing", "ind", "jc", "shd", "tabs", "pBdr", "snapToGrid", "kinsoku", "keepNext", "keepLines",
    "wordWrap", "widowControl", "overflowPunct", "autoSpaceDE", "autoSpaceDN", "adjustRightInd",
    "bidi", "textAlignment", "topLinePunct", "pageBreakBefore", "contextualSpacing",
    "suppressLineNumbers", "suppressAutoHyphens", "framePr", "mirrorIndents", "cnfStyle", "divId",
    // Tables, rows, cells
    "tblPr", "tblPrEx", "tcW", "tcBorders", "tcMar", "vAlign", "noWrap", "textDirection",
    "tcFitText", "hideMark", "trHeight", "cantSplit", "tblHeader", "wBefore", "wAfter",
    "tblCellSpacing",
    // Sections, content controls, styles
    "sectPr", "sdtPr", "sdtEndPr", "latentStyles", "docDefaults", "tblStylePr", "uiPriority",
    "qFormat", "rsid", "unhideWhenUsed", "semiHidden", "link", "next", "locked",
    // Lists
    "nsid", "tmpl", "multiLevelType", "lvlJc", "suff",
    // Earlier properties, kept by tracked changes
    "pPrChange", "rPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange",
    "tblGridChange", "sectPrChange", "numberingChange",
  ]

  /// Left out unless they hold one of `kept`.
  static let conditional = "rPr"

  /// Properties of runs and paragraph marks that decide what Word shows.
  static let kept = ["vanish", "ins", "del", "moveFrom", "moveTo"]
}
