package org.musubi.analysis.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.model.core.TermProfile;
import org.musubi.model.council.CouncilFactory;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;

class StageTermsTest {

  static {
    AnalysisSetup.register();
  }

  /** The table of domain.md 3.1.2. */
  @ParameterizedTest
  @CsvSource({"IRYO,INPUT,ストラクチャー", "IRYO,ACTIVITY,個別施策", "IRYO,OUTCOME_SHORT,中間アウトカム(初期)",
      "IRYO,IMPACT,分野アウトカム(最終)", "HJ21,OUTPUT,アウトプット指標", "HJ21,OUTCOME_MID,目標項目",
      "HJ21,IMPACT,健康寿命・健康格差", "DATAHEALTH,INPUT,ストラクチャー(構造)", "DATAHEALTH,ACTIVITY,プロセス(過程)",
      "DATAHEALTH,OUTPUT,アウトプット(事業実施量)", "DATAHEALTH,IMPACT,目的", "EBPM,ACTIVITY,アクティビティ",
      "EBPM,OUTCOME_SHORT,アウトカム(短期)", "EBPM,IMPACT,インパクト", "KELLOGG,INPUT,インプット"})
  void worldsOfPlanningNameTheSameBoxesDifferently(TermProfile profile, LogicStage stage, String name) {
    assertEquals(name, StageTerms.label(stage, profile, Locale.JAPANESE));
  }

  @ParameterizedTest
  @EnumSource(TermProfile.class)
  void noTwoStagesOfAVocabularyAreCalledTheSame(TermProfile profile) {
    for (Locale locale : Set.of(Locale.JAPANESE, Locale.ENGLISH)) {
      Set<String> names = StageTerms.stages().stream().map(stage -> StageTerms.label(stage, profile, locale))
          .collect(Collectors.toSet());

      assertEquals(LogicStage.VALUES.size(), names.size(), locale + " " + names);
    }
  }

  @Test
  void aModelUsesItsOwnVocabularyElseThatOfTheCouncilElseTheStandard() {
    LogicModel model = LogicFactory.eINSTANCE.createLogicModel();
    assertEquals(TermProfile.KELLOGG, StageTerms.profileOf(model));

    CouncilModel council = CouncilFactory.eINSTANCE.createCouncilModel();
    council.setTermProfile(TermProfile.EBPM);
    council.getLogicModels().add(model);
    assertEquals(TermProfile.EBPM, StageTerms.profileOf(model));

    model.setProfile(TermProfile.HJ21);
    assertEquals(TermProfile.HJ21, StageTerms.profileOf(model));
  }
}
