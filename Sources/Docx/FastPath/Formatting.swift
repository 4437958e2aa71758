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
    "sectPr", "sdtPr", "sdtEndPr", "latentStyles", "tblStylePr", "uiPriority",
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
  static let kept = ["vanish", "rStyle", "ins", "del", "moveFrom", "moveTo"]

  /// Names that stand in formatting, of elements and attributes: whatever else does could be one of
  /// any number.
  static let known = [
    // Elements
    "b", "bCs", "i", "iCs", "u", "strike", "dstrike", "caps", "smallCaps", "highlight", "position",
    "vertAlign", "w", "em", "eastAsianLayout", "fitText", "bdr", "effect", "emboss", "imprint",
    "outline", "shadow", "rtl", "cs", "specVanish", "webHidden", "oMath", "top", "left", "bottom",
    "right", "start", "end", "insideH", "insideV", "between", "bar", "tl2br", "tr2bl", "tab",
    "tblW", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook", "tblStyle",
    "tblStyleRowBandSize", "tblStyleColBandSize", "tblOverlap", "tblpPr", "pgSz", "pgMar", "cols",
    "col", "docGrid", "type", "pgNumType", "titlePg", "headerReference", "footerReference", "pPr",
    "tcPr", "trPr", "alias", "tag", "id", "placeholder", "docPart", "showingPlcHdr", "text", "date",
    "dropDownList", "comboBox", "listItem", "dataBinding", "docPartObj", "lsdException",
    "ligatures",
    "textFill", "textOutline", "solidFill", "schemeClr", "srgbClr", "numPr", "ilvl", "numId",
    // Attributes
    "val", "ascii", "hAnsi", "eastAsia", "hint", "asciiTheme", "hAnsiTheme", "eastAsiaTheme",
    "cstheme", "bidi", "space", "fill", "themeColor", "themeFill", "themeTint", "themeShade",
    "line", "lineRule", "before", "after", "beforeLines", "afterLines", "beforeAutospacing",
    "afterAutospacing", "firstLine", "firstLineChars", "leftChars", "rightChars", "hanging",
    "hangingChars", "h", "hRule", "pos", "leader", "firstRow", "lastRow", "firstColumn",
    "lastColumn", "noHBand", "noVBand", "name", "author", "header", "footer", "gutter", "linePitch",
    "charSpace", "num", "rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidSect", "rsidDel",
    "priority", "count", "defLockedState", "defUIPriority", "defSemiHidden", "defUnhideWhenUsed",
    "defQFormat", "displacedByCustomXml", "colFirst", "colLast", "edGrp", "ed", "clear", "frame",
    "sizeAuto", "combine", "vert", "vertCompress", "initials", "wrap", "hAnchor", "vAnchor",
    "xAlign",
    "x", "y", "hSpace", "vSpace", "anchorLock", "dropCap", "lines", "yAlign",
  ]
}
