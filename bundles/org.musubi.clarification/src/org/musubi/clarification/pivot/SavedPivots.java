package org.musubi.clarification.pivot;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.workshop.PivotDefinition;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopTechnique;

/** Pivot tables kept with the council, each in the session of a workshop in which it was looked at. */
public final class SavedPivots {

  private SavedPivots() {
  }

  public static List<PivotDefinition> all(CouncilModel model) {
    return model.getWorkshops().stream().flatMap(workshop -> workshop.getSessions().stream())
        .flatMap(session -> session.getPivots().stream()).toList();
  }

  /** The sessions a pivot table can be kept in. */
  public static List<Session> sessions(CouncilModel model) {
    return model.getWorkshops().stream().flatMap(workshop -> workshop.getSessions().stream()).toList();
  }

  /**
   * Saves a table under a name; one of the same name in the session is replaced.
   *
   * @param session where to keep it; null for the session of this technique, made when there is none
   */
  public static PivotDefinition save(CouncilModel model, Session session, String name, PivotRequest request,
      LocalDate today) {
    Session place = session != null ? session : usual(model).orElseGet(() -> make(model, today));
    String title = name == null || name.isBlank() ? PivotText.UNNAMED.text() : name.strip();
    PivotDefinition definition = place.getPivots().stream().filter(each -> title.equals(each.getName())).findFirst()
        .orElseGet(() -> {
          PivotDefinition made = WorkshopFactory.eINSTANCE.createPivotDefinition();
          made.setCode(Codes.next(model, made.eClass()));
          made.setName(title);
          place.getPivots().add(made);
          return made;
        });
    request.saveTo(definition);
    return definition;
  }

  private static Optional<Session> usual(CouncilModel model) {
    return sessions(model).stream().filter(each -> each.getTechnique() == WorkshopTechnique.PIVOT).findFirst();
  }

  private static Session make(CouncilModel model, LocalDate today) {
    Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
    workshop.setCode(Codes.next(model, workshop.eClass()));
    workshop.setName(PivotText.STORE_WORKSHOP.in(Locale.getDefault()));
    workshop.setDate(today);
    Session session = WorkshopFactory.eINSTANCE.createSession();
    session.setCode(Codes.next(model, session.eClass()));
    session.setName(PivotText.STORE_SESSION.in(Locale.getDefault()));
    session.setTechnique(WorkshopTechnique.PIVOT);
    workshop.getSessions().add(session);
    model.getWorkshops().add(workshop);
    return session;
  }
}
