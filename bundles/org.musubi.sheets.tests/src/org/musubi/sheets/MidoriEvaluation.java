package org.musubi.sheets;

import java.time.LocalDate;
import java.util.List;
import org.musubi.model.data.Aspect;
import org.musubi.model.evaluation.CouncilViewpoint;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.Reflection;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;

/** The evaluation of the first year: M1 to M4 of domain.md 5.14, two qualitative items, council management. */
final class MidoriEvaluation {

  private static final EvaluationFactory FACTORY = EvaluationFactory.eINSTANCE;

  private final MidoriCouncil midori;
  private final EvaluationSheet sheet = FACTORY.createEvaluationSheet();

  private MidoriEvaluation(MidoriCouncil midori) {
    this.midori = midori;
  }

  static void addTo(MidoriCouncil midori) {
    new MidoriEvaluation(midori).add();
  }

  private void add() {
    sheet.setFiscalYear(MidoriCouncil.YEAR);
    sheet.setConfirmedIn(midori.evaluationMeeting);
    sheet.setOverallComment("初年度として連携の形ができた。健診の未実施は増えており、巡回相談を見直す。");
    sheet.getParticipants().addAll(midori.organizations);
    midori.model.getEvaluations().add(sheet);

    List<Measure> measures = midori.model.getMeasures();
    List<Project> projects = midori.model.getProjects();
    EvaluationItem agreed = item(Aspect.STRUCTURE, "役割分担の合意", null, projects.get(0));
    agreed.setPlannedText("全構成機関と役割を合意する");
    agreed.setResultText("5機関すべてと合意した");
    agreed.setSelfRating(RatingValue.A);
    agreed.setRatingReason("文書で確認した");
    EvaluationItem steps = item(Aspect.PROCESS, "準備の進み方", null, projects.get(1));
    steps.setSelfRating(RatingValue.C);
    steps.setRatingReason("訪問先の選定が遅れた");
    improvement(steps, "訪問先を商工会議所と4月に決める");
    item(Aspect.OUTPUT, "セミナーに事業所が参加したか", measures.get(0), projects.get(0));
    item(Aspect.OUTCOME, "健康宣言が増えたか", measures.get(1), projects.get(0))
        .setFactorPlus("協会けんぽの個別の働きかけ");
    item(Aspect.OUTCOME, "被扶養者の健診が増えたか", measures.get(2), projects.get(2));
    EvaluationItem missed = item(Aspect.OUTCOME, "健診未実施が減ったか", measures.get(3), projects.get(1));
    missed.setFactorMinus("訪問できた事業所が少ない");
    missed.setDifficulty("日程の調整");
    improvement(missed, "巡回相談を夕方にも行う");
    Reflection reflection = FACTORY.createReflection();
    reflection.setKept("事業所に出向くこと");
    reflection.setProblem("人手");
    reflection.setTryNext("夕方の相談");
    sheet.getReflections().add(reflection);

    EvaluationSheet management = FACTORY.createEvaluationSheet();
    management.setFiscalYear(MidoriCouncil.YEAR);
    management.setScope(EvaluationScope.COUNCIL);
    EvaluationItem members = FACTORY.createEvaluationItem();
    members.setViewpoint(CouncilViewpoint.MEMBER_BREADTH);
    members.setAspect(Aspect.STRUCTURE);
    members.setName("4つの区分がそろっているか");
    members.setResultText("労働基準監督署が未参加");
    members.setSelfRating(RatingValue.C);
    management.getItems().add(members);
    midori.model.getEvaluations().add(management);
  }

  private EvaluationItem item(Aspect aspect, String name, Measure measure, Project project) {
    EvaluationItem item = FACTORY.createEvaluationItem();
    item.setAspect(aspect);
    item.setName(name);
    item.setMeasure(measure);
    item.setProject(project);
    sheet.getItems().add(item);
    return item;
  }

  private void improvement(EvaluationItem item, String text) {
    ImprovementAction action = FACTORY.createImprovementAction();
    action.setText(text);
    action.setKind(ImprovementKind.IMPROVE);
    action.setDueBy(LocalDate.of(2025, 6, 30));
    action.setResponsible(midori.organizations.get(4));
    item.getImprovements().add(action);
  }
}
