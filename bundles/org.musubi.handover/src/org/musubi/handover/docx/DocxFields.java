package org.musubi.handover.docx;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Fields the word processor fills in. */
final class DocxFields {

  private DocxFields() {
  }

  /**
   * A whole field.
   *
   * @param result shown until the word processor has computed it
   */
  static void add(XWPFParagraph paragraph, String instruction, String result) {
    begin(paragraph, instruction, false);
    paragraph.createRun().setText(result);
    end(paragraph);
  }

  /** Begins a field whose result follows, maybe in several paragraphs. */
  static void begin(XWPFParagraph paragraph, String instruction, boolean dirty) {
    XWPFRun begin = paragraph.createRun();
    begin.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    if (dirty) {
      begin.getCTR().getFldCharArray(0).setDirty(true);
    }
    paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
  }

  static void end(XWPFParagraph paragraph) {
    paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
