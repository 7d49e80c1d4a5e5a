package org.musubi.sheets.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.Period;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.PolicyInstrument;
import org.musubi.model.stakeholders.PolicyParticipation;
import org.musubi.sheets.content.SheetContext;

/** The policies that get a column. */
final class Policies {

  private Policies() {
  }

  /** Those of the reference knowledge, those of the council, and whatever else is referred to; each once. */
  static List<PolicyInstrument> of(SheetContext context) {
    CouncilModel model = context.model();
    List<PolicyInstrument> own =
        model.getOwnCatalogue() == null ? List.of() : model.getOwnCatalogue().getPolicyInstruments();
    List<PolicyInstrument> all = new ArrayList<>();
    Stream.of(context.reference().policyInstruments().stream(), own.stream(),
            model.getOrganizations().stream().flatMap(organization -> organization.getPolicyParticipations().stream())
                .map(PolicyParticipation::getInstrument),
            model.getProjects().stream().flatMap(project -> project.getPolicies().stream()))
        .flatMap(instruments -> instruments)
        .filter(instrument -> instrument != null && !instrument.eIsProxy())
        .filter(instrument -> all.stream().noneMatch(known -> isSame(known, instrument)))
        .forEach(all::add);
    return all;
  }

  /** True for the same entry, which may have been loaded twice. */
  static boolean isSame(Identifiable one, Identifiable other) {
    return one == other || one != null && other != null && one.getId().equals(other.getId());
  }

  /** {@code R6〜R17}; else how long such plans usually run: {@code 6年}. */
  static String period(PolicyInstrument instrument, SheetContext context) {
    Period period = instrument.getPeriod();
    if (period == null || period.getStart() == null && period.getEnd() == null) {
      String usual = instrument.getUsualPeriodText();
      return usual == null ? "" : usual.split("[。((]", 2)[0].strip();
    }
    return context.years().brief(period.getStart()) + "〜" + context.years().brief(period.getEnd());
  }
}
