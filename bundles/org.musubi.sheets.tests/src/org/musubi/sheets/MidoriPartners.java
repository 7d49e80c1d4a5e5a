package org.musubi.sheets;

import java.time.LocalDate;
import java.util.List;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.core.DocumentRef;
import org.musubi.model.diagnosis.AnswerLevel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistAnswer;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.DiagnosisFactory;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.PolicyInstrument;
import org.musubi.model.stakeholders.PolicyParticipation;
import org.musubi.model.stakeholders.PolicyRelation;
import org.musubi.model.stakeholders.RelationDirection;
import org.musubi.model.stakeholders.RelationKind;
import org.musubi.model.stakeholders.Relationship;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.model.values.FiscalYear;

/** Policies, ties and the self-diagnosis of two years of the invented council. */
final class MidoriPartners {

  private final MidoriCouncil midori;
  private final Catalogues catalogues = new Catalogues();

  private MidoriPartners(MidoriCouncil midori) {
    this.midori = midori;
  }

  static void addTo(MidoriCouncil midori) {
    MidoriPartners partners = new MidoriPartners(midori);
    partners.policies();
    partners.ties();
    partners.checklists();
  }

  private void policies() {
    PolicyInstrument own = StakeholdersFactory.eINSTANCE.createPolicyInstrument();
    own.setName("みどり市健康増進計画");
    own.setCode("施策-01");
    own.setPeriod(MidoriCouncil.period(2024, 2035));
    midori.model.getOwnCatalogue().getPolicyInstruments().add(own);
    PolicyInstrument dataHealth = catalogues.policyInstrument("PI06").orElseThrow();
    PolicyInstrument guidelines = catalogues.policyInstrument("PI04").orElseThrow();
    participation(0, own, PolicyRelation.MEMBER, "県計画の圏域での推進", null);
    participation(1, own, PolicyRelation.OWN, "市健康増進計画(第3次)", "40〜64歳の健診受診率を上げる");
    participation(2, dataHealth, PolicyRelation.OWN, "支部のデータヘルス計画", "被扶養者の実施率を上げる");
    participation(2, guidelines, PolicyRelation.OWN, "保険者機能強化アクションプラン", null);
    participation(3, guidelines, PolicyRelation.TARGET, null, null);
    participation(4, guidelines, PolicyRelation.USE, null, null);
    participation(4, own, PolicyRelation.NONE, null, null);
    midori.model.getProjects().get(0).getPolicies().addAll(List.of(own, dataHealth));
    midori.model.getProjects().get(2).getPolicies().add(own);
  }

  private void participation(int organization, PolicyInstrument policy, PolicyRelation relation, String content,
      String target) {
    PolicyParticipation participation = StakeholdersFactory.eINSTANCE.createPolicyParticipation();
    participation.setInstrument(policy);
    participation.setRelation(relation);
    participation.setContent(content);
    participation.setTargetText(target);
    midori.organizations.get(organization).getPolicyParticipations().add(participation);
  }

  /** The insurer lies on every way between the chamber of commerce and the others. */
  private void ties() {
    DocumentRef memorandum = midori.model.getDocuments().getFirst();
    tie(0, 1, RelationKind.INFO, true, 4, 12).setReason("月例の打合せ");
    tie(0, 2, RelationKind.DATA, false, 5, 2).setAgreement(memorandum);
    tie(1, 2, RelationKind.COHOST, true, 3, 1).setSince(new FiscalYear(2022));
    tie(2, 3, RelationKind.MEMBER, false, null, null).setReason("会員事業所への案内");
  }

  private Relationship tie(int from, int to, RelationKind kind, boolean mutual, Integer strength, Integer contacts) {
    List<Organization> organizations = midori.organizations;
    Relationship tie = StakeholdersFactory.eINSTANCE.createRelationship();
    tie.setSource(organizations.get(from));
    tie.setTarget(organizations.get(to));
    tie.setKind(kind);
    tie.setDirection(mutual ? RelationDirection.MUTUAL : RelationDirection.ONE_WAY);
    tie.setStrength(strength);
    tie.setContactsPerYear(contacts);
    midori.model.getRelationships().add(tie);
    return tie;
  }

  /** All items of level 1 pass, one of level 2-1 does not. */
  private void checklists() {
    Checklist last = checklist(2023);
    Checklist now = checklist(2024);
    now.setClaimedLevel(MaturityLevel.L2_1);
    for (ChecklistQuestion question : catalogues.checklistQuestions()) {
      boolean first = question.getLevel() == MaturityLevel.L1_1 || question.getLevel() == MaturityLevel.L1_2;
      answer(last, question, first ? AnswerLevel.PARTLY : AnswerLevel.NOT_DONE);
      if (question.getLevel() != MaturityLevel.L3) {
        answer(now, question, first ? AnswerLevel.DONE : AnswerLevel.PARTLY);
      }
    }
    now.getAnswers().get(1).setComment("協議会2回");
    now.getAnswers().get(1).setAnsweredBy(midori.organizations.getFirst());
    ChecklistAnswer open = now.getAnswers().stream()
        .filter(answer -> answer.getQuestion().getLevel() == MaturityLevel.L2_1).findFirst().orElseThrow();
    open.setValue(AnswerLevel.CONSIDERING);
    open.setImproveBy(LocalDate.of(2025, 9, 30));
    now.getAnswers().stream().filter(answer -> answer.getQuestion().getLevel() == MaturityLevel.L1_2)
        .findFirst().orElseThrow().setValue(AnswerLevel.NOT_APPLICABLE);
    ChecklistQuestion own = DiagnosisFactory.eINSTANCE.createChecklistQuestion();
    own.setName("商店街の店主が話合いに加わっている");
    own.setArea(ChecklistArea.DO);
    own.setWeight(2.0);
    now.getOwnQuestions().add(own);
    answer(now, own, AnswerLevel.NOT_DONE);
  }

  private Checklist checklist(int year) {
    Checklist checklist = DiagnosisFactory.eINSTANCE.createChecklist();
    checklist.setFiscalYear(new FiscalYear(year));
    midori.model.getChecklists().add(checklist);
    return checklist;
  }

  private static void answer(Checklist checklist, ChecklistQuestion question, AnswerLevel value) {
    ChecklistAnswer answer = DiagnosisFactory.eINSTANCE.createChecklistAnswer();
    answer.setQuestion(question);
    answer.setValue(value);
    checklist.getAnswers().add(answer);
  }
}
