/**
 * Sharing: a case's facts, insights and actions come in; an advisory in Markdown, HTML, PDF or DOCX
 * goes out. Nothing is printed that no statement supports.
 */
export {}
