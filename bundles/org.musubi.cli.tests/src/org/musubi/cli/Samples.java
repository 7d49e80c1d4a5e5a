package org.musubi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Council files as text. */
final class Samples {

  /** Who must not appear in public. */
  static final String PERSON = "海山 花子";
  static final String MAIL = "hanako@example.jp";
  static final String PHONE = "0761-00-1234";

  /** A small council without an error: two members, an issue, a project with two years, an evaluation. */
  static final String SOUND = """
      <?xml version="1.0" encoding="UTF-8"?>
      <council:CouncilModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:council="http://org.musubi/council/1.0" xmi:id="_model" name="みなと圏域 地域・職域連携推進協議会" \
      formatVersion="1.0">
        <area xmi:id="_area" code="区域-01" name="みなと圏域" kind="SECONDARY"/>
        <council xmi:id="_c" name="みなと圏域 地域・職域連携推進協議会" secretariat="_a">
          <memberships xmi:id="_ma" organization="_a" role="SECRETARIAT" representative="_p"/>
          <memberships xmi:id="_mb" organization="_b" representative="_q"/>
        </council>
        <organizations xmi:id="_a" code="機関-01" name="みなと保健所" shortName="保健所">
          <type href="musubi:/catalogue/organizations.musubi-catalogue#OT02"/>
          <contacts xmi:id="_p" section="健康づくり課" position="課長" personName="海山 花子" phone="0761-00-1234" \
      mail="hanako@example.jp"/>
        </organizations>
        <organizations xmi:id="_b" code="機関-02" name="みなと商工会議所">
          <type href="musubi:/catalogue/organizations.musubi-catalogue#OT19"/>
          <contacts xmi:id="_q" section="総務課"/>
          <expectedRoles xmi:id="_r" text="会員への周知(海山花子さんに相談済み)"/>
        </organizations>
        <issueAnalyses xmi:id="_ia" code="整理-01" name="課題整理" fiscalYear="2026">
          <criteria xmi:id="_k1" weight="5.0"/>
          <findings xmi:id="_f1" code="根拠-01" name="窓口で聞いた声" issues="_i1"/>
          <issues xmi:id="_i1" code="課題-01" name="健診を受けない人が多い" severity="4" urgency="3" feasibility="3" \
      cooperation="5" status="PICKED" findings="_f1"/>
        </issueAnalyses>
        <midTermPlans xmi:id="_mp" code="中期-01" name="中期計画" projects="_pj">
          <period xmi:id="_pe" start="2026" end="2027"/>
          <annualPlans xmi:id="_a1" code="年次-01" name="令和8年度 実施計画" fiscalYear="2026" projectYears="_y1"/>
          <annualPlans xmi:id="_a2" code="年次-02" name="令和9年度 実施計画" fiscalYear="2027"/>
        </midTermPlans>
        <projects xmi:id="_pj" code="PJ-01" name="受診の呼びかけ" startYear="2026" endYear="2027" issues="_i1">
          <partners xmi:id="_pa" organization="_a" involvement="LEAD"/>
          <partners xmi:id="_pb" organization="_b"/>
          <years xmi:id="_y1" fiscalYear="2026" content="案内を送る" annualPlan="_a1"/>
        </projects>
        <evaluations xmi:id="_e" code="評価-01" name="評価シート" fiscalYear="2026">
          <items xmi:id="_ei" code="評価項目-01" name="案内を送れたか" project="_pj" selfRating="B" \
      ratingReason="全員に送った"/>
          <items xmi:id="_ep" code="評価項目-02" name="話し合えたか" aspect="PROCESS" ratingReason="会議で話した"/>
          <items xmi:id="_eo" code="評価項目-03" name="何人に届いたか" aspect="OUTPUT" ratingReason="数えていない"/>
          <items xmi:id="_ec" code="評価項目-04" name="効果はあったか" aspect="OUTCOME" ratingReason="まだ分からない"/>
        </evaluations>
      </council:CouncilModel>
      """;

  /** A council that holds nothing yet. */
  static final String EMPTY = """
      <?xml version="1.0" encoding="UTF-8"?>
      <council:CouncilModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
      xmlns:council="http://org.musubi/council/1.0" xmi:id="_m" name="空" formatVersion="1.0"/>
      """;

  private Samples() {
  }

  /** The council with another text in place of one that is there. */
  static String with(String present, String other) {
    if (!SOUND.contains(present)) {
      throw new IllegalArgumentException("Not in the sample: " + present);
    }
    return SOUND.replace(present, other);
  }

  /** The council with a further element. */
  static String plus(String element) {
    return with("</council:CouncilModel>", element + "\n</council:CouncilModel>");
  }

  /** With something between XML declaration and root. */
  static String beforeRoot(String text) {
    return with("<council:CouncilModel xmi:v", text + "\n<council:CouncilModel xmi:v");
  }

  /** A file of the repository, when the tests run beside it. */
  static Optional<Path> inRepository(String path) {
    Path start = Path.of(System.getProperty("musubi.root", System.getProperty("user.dir"))).toAbsolutePath();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(path))) {
        return Optional.of(folder.resolve(path));
      }
    }
    return Optional.empty();
  }

  /** The beginning of a file, as a failing disk or a broken download leaves it. */
  static void cut(Path file, int length) throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), length));
  }
}
