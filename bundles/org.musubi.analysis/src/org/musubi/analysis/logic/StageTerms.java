package org.musubi.analysis.logic;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.musubi.model.core.TermProfile;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;

/**
 * What the stages of a logic model are called in the five vocabularies of Japanese planning (domain.md 3.1.2).
 *
 * <p>Only labels differ, the model stays the same. Where a vocabulary has no word for a stage (Health Japan 21 knows no
 * inputs) or one word for two of ours (mid-term and long-term outcomes), the usual word is used, so that no two stages
 * of a vocabulary are called the same.
 */
public final class StageTerms {

  private static final String BUNDLE = "org.musubi.analysis.logic.stages";

  private StageTerms() {
  }

  /** The stages from left to right. */
  public static List<LogicStage> stages() {
    return LogicStage.VALUES;
  }

  /** The vocabulary of a logic model: its own, else that of its council, else the standard one. */
  public static TermProfile profileOf(LogicModel model) {
    if (model.getProfile() != null) {
      return model.getProfile();
    }
    CouncilModel council = Councils.modelOf(model);
    return council == null || council.getTermProfile() == null ? TermProfile.KELLOGG : council.getTermProfile();
  }

  /** What a stage is called in a logic model. */
  public static String label(LogicStage stage, LogicModel model, Locale locale) {
    return label(stage, profileOf(model), locale);
  }

  /**
   * What a stage is called in a vocabulary.
   *
   * @param locale Japanese gets Japanese, every other language English
   */
  public static String label(LogicStage stage, TermProfile profile, Locale locale) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, StageTerms.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return bundle.getString(profile.name() + "." + stage.name());
  }
}
