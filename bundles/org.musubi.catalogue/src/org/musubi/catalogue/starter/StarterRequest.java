package org.musubi.catalogue.starter;

import java.util.Objects;
import org.musubi.model.core.Area;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.Language;
import org.musubi.model.values.FiscalYear;

/**
 * What is known about a council on its first day.
 *
 * @param councilName name of the council: みなと圏域 地域・職域連携推進協議会
 * @param areaName name of its area: みなと圏域; for a prefectural council that of the prefecture when blank
 * @param prefecture catalogue entry of the prefecture, null when not given
 * @param firstYear first fiscal year of the mid-term plan
 * @param language language of texts put into the file and of its sheets
 */
public record StarterRequest(String councilName, String areaName, CouncilLevel level, Area prefecture,
    FiscalYear firstYear, StarterTemplate template, Language language) {

  public StarterRequest {
    Objects.requireNonNull(level);
    Objects.requireNonNull(firstYear);
    Objects.requireNonNull(template);
    Objects.requireNonNull(language);
    councilName = councilName == null ? "" : councilName.strip();
    areaName = areaName == null ? "" : areaName.strip();
  }
}
