package org.musubi.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.musubi.handover.document.Booklet;

/** The booklet of the sample council as a Word document, read back. */
class DocxTest extends HandoverTestBase {

  private static XWPFDocument document;
  private static String text;

  @BeforeAll
  static void write() throws Exception {
    HandoverExporter exporter = exporter(midori(), false);
    document = read(exporter, exporter.booklet());
    text = new XWPFWordExtractor(document).getText();
  }

  private static XWPFDocument read(HandoverExporter exporter, Booklet booklet) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    exporter.write(booklet, HandoverFormat.DOCX, out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }

  @Test
  void theChaptersAreRealHeadings() {
    assertEquals(List.of("1 まず読むところ", "2 協議会と構成員", "3 約束していること", "4 会議と決定", "5 課題と、選んだ理由",
        "6 事業と評価", "7 学んだこと", "8 次年度の改善", "9 次の年度の予定", "10 宿題と懸念", "11 出典と注意"),
        texts("Heading1"));
    assertTrue(texts("Heading2").contains("PJ-01 健康宣言セミナー"), () -> texts("Heading2").toString());
    var heading = document.getStyles().getStyle("Heading1").getCTStyle().getPPr();
    assertEquals(BigInteger.ZERO, heading.getOutlineLvl().getVal());
    assertTrue(heading.isSetKeepNext());
  }

  private static List<String> texts(String style) {
    return document.getParagraphs().stream().filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText).toList();
  }

  @Test
  void theTableOfContentsIsAFieldThatIsFilledIn() {
    XWPFParagraph first = document.getParagraphs().stream()
        .filter(paragraph -> "TOC1".equals(paragraph.getStyle())).findFirst().orElseThrow();
    String xml = first.getCTP().xmlText();
    assertTrue(xml.contains("TOC \\o \"1-2\""), xml);
    assertTrue(xml.contains("PAGEREF _Toc00000001"), xml);
    assertTrue(first.getText().startsWith("1 まず読むところ") && first.getText().endsWith("3"), first.getText());
    assertEquals(11, texts("TOC1").size());
  }

  @Test
  void thePaperIsA4WithPageNumbersButOnTheCover() {
    var section = document.getDocument().getBody().getSectPr();
    assertEquals(BigInteger.valueOf(11906), section.getPgSz().getW());
    assertEquals(BigInteger.valueOf(16838), section.getPgSz().getH());
    assertTrue(section.isSetTitlePg());
    String footers = document.getFooterList().stream().map(footer -> footer._getHdrFtr().xmlText())
        .reduce("", String::concat);
    assertTrue(footers.contains("NUMPAGES"), footers);
    assertTrue(document.getHeaderList().stream().anyMatch(header -> header.getText().contains("引継ぎ書")));
  }

  @Test
  void tablesRepeatTheirHeadAndKeepRowsTogether() {
    List<XWPFTable> headed = document.getTables().stream().filter(table -> table.getRow(0).isRepeatHeader()).toList();
    assertTrue(headed.size() > 10, () -> "tables with a head: " + headed.size());
    assertTrue(document.getTables().stream().flatMap(table -> table.getRows().stream())
        .allMatch(row -> row.isCantSplitRow()));
  }

  @Test
  void lettersAreJapaneseAndSaidToBe() {
    String styles = document.getStyles().getStyle("Normal").getCTStyle().xmlText();
    assertTrue(styles.contains("w:default"), styles);
    assertEquals("ja-JP", document.getProperties() == null ? "" : language());
  }

  private static String language() {
    try {
      return document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getEastAsia().toString();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void itTellsPromisesRatingsLessonsAndImprovements() {
    for (String words : List.of("みどり圏域地域・職域連携推進協議会", "取扱注意", "相談カードの文案", "小規模事業場の健診と家族の健診が届いていない",
        "目標から遠ざかった", "120.0%", "人手不足・定着を表題にした", "業種組合の休業日・夜間の集団健診を新しく始める",
        "委員の改選は令和9年4月", "架空")) {
      assertTrue(text.contains(words), words);
    }
    assertFalse(text.contains("null"), "null");
    assertFalse(text.matches("(?s).*\\{\\d.*"), "an argument that was not filled in");
  }

  @Test
  void chartsHaveADescription() {
    assertEquals(2, document.getAllPictures().size());
    assertTrue(document.getDocument().xmlText().contains("descr=\"目標に対する達成率: "));
  }

  @Test
  void thePageAboutAProjectHasNeitherCoverNorContents() throws Exception {
    HandoverExporter exporter = exporter(midori(), false);
    XWPFDocument page = read(exporter, exporter.why(project(midori(), "PJ-01")));
    assertEquals("なぜこの事業か:PJ-01 健康宣言セミナー", page.getParagraphs().getFirst().getText());
    assertFalse(page.getDocument().getBody().getSectPr().isSetTitlePg());
  }
}
