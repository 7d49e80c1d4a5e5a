package org.musubi.clarification.pivot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.catalogue.Catalogues;
import org.musubi.clarification.figures.Areas;
import org.musubi.clarification.figures.Figure;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.clarification.figures.Topic;
import org.musubi.model.core.Area;
import org.musubi.model.core.UnitKind;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.workshop.CardGroup;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.PivotDimension;
import org.musubi.model.workshop.PivotInput;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopParticipant;

/** Cards and figures of a council as facts to be counted. */
public final class PivotFacts {

  private final CouncilModel model;
  private final Locale locale;

  public PivotFacts(CouncilModel model, Locale locale) {
    this.model = model;
    this.locale = locale;
  }

  /** All facts of a kind. */
  public List<Fact> of(PivotInput input, Catalogues catalogues) {
    return input == PivotInput.CARDS ? cards() : observations(new FigureStore(catalogues, model));
  }

  /** Every card of every workshop; its value is the number of its stars. */
  public List<Fact> cards() {
    List<Fact> facts = new ArrayList<>();
    int session = 0;
    for (Workshop workshop : model.getWorkshops()) {
      for (Session each : workshop.getSessions()) {
        session++;
        for (IdeaCard card : each.getCards()) {
          facts.add(fact(workshop, each, session, card));
        }
      }
    }
    return facts;
  }

  private Fact fact(Workshop workshop, Session session, int number, IdeaCard card) {
    Map<PivotDimension, Label> labels = new EnumMap<>(PivotDimension.class);
    labels.put(PivotDimension.CARD_GROUP, card.getGroup() == null ? none()
        : new Label(path(card.getGroup()), 0));
    labels.put(PivotDimension.CARD_COLOR, label(card.getColor()));
    labels.put(PivotDimension.SESSION, new Label(name(workshop.getName()) + " / " + name(session.getName()), number));
    labels.put(PivotDimension.YEAR, workshop.getDate() == null ? none() : year(workshop.getDate().getYear()));
    WorkshopParticipant author = card.getAuthor() != null ? card.getAuthor()
        : card.getCell() == null ? null : card.getCell().getAuthor();
    WorkshopGroup group = card.getWorkshopGroup() != null ? card.getWorkshopGroup()
        : author == null ? null : author.getGroup();
    labels.put(PivotDimension.WORKSHOP_GROUP, group == null ? none()
        : new Label(name(group.getName()), workshop.getGroups().indexOf(group)));
    Organization organization = author == null ? null : author.getOrganization();
    // An anonymous workshop promised that nobody is told apart, and one organisation often sends one person.
    boolean hidden = workshop.isAnonymous() && organization != null;
    labels.put(PivotDimension.ORGANIZATION, organization == null ? none() : hidden ? anonymous()
        : new Label(name(organization.getName()), model.getOrganizations().indexOf(organization)));
    labels.put(PivotDimension.SECTOR, organization == null || organization.getSector() == null ? none()
        : hidden ? anonymous() : label(organization.getSector()));
    return new Fact(labels, Objects.requireNonNullElse(card.getVoteTotal(), 0).doubleValue(), card, false);
  }

  private String path(CardGroup group) {
    Deque<String> names = new ArrayDeque<>();
    for (CardGroup next = group; next != null && names.size() < 10; next = next.getParent()) {
      names.addFirst(name(next.getName()));
    }
    return String.join(" › ", names);
  }

  /**
   * The values of the council, and those of the library for the nation and the prefecture of the council. Withheld
   * values count, but have no value.
   */
  public List<Fact> observations(FigureStore store) {
    List<Area> areas = new ArrayList<>(store.areas().own());
    store.areas().home().flatMap(store.areas()::prefectureOf)
        .filter(prefecture -> areas.stream().noneMatch(area -> Areas.isSame(area,
            prefecture)))
        .ifPresent(areas::add);
    areas.add(store.areas().nation());
    List<Fact> facts = new ArrayList<>();
    Map<String, Integer> order = new HashMap<>();
    for (Topic topic : store.topics()) {
      order.putIfAbsent(topic.indicator().getId(), order.size());
      for (Area area : areas) {
        for (Figure figure : store.figures(topic, area)) {
          // Computed values are no observations: counting them would count their inputs twice.
          if (!FigureStore.isComputed(figure) && figure.evidence().size() == 1) {
            facts.add(fact(topic, order.get(topic.indicator().getId()), areas.indexOf(area), figure));
          }
        }
      }
    }
    return facts;
  }

  private Fact fact(Topic topic, int indicator, int area, Figure figure) {
    Map<PivotDimension, Label> labels = new EnumMap<>(PivotDimension.class);
    String name = locale.getLanguage().equals("ja") || topic.indicator().getNameEn() == null
        ? topic.indicator().getName() : topic.indicator().getNameEn();
    labels.put(PivotDimension.INDICATOR, new Label(name(name) + (topic.unit().isEmpty() ? "" : " (" + topic.unit()
        + ")"), indicator));
    labels.put(PivotDimension.AREA, new Label(name(figure.area().getName()), area));
    labels.put(PivotDimension.YEAR, year(figure.year()));
    labels.put(PivotDimension.SEX, label(topic.slice().sex()));
    labels.put(PivotDimension.SIZE_CLASS, label(topic.slice().sizeClass()));
    UnitKind kind = topic.indicator().getUnit() == null ? UnitKind.COUNT : topic.indicator().getUnit().getKind();
    boolean isRate = kind == UnitKind.PERCENT || kind == UnitKind.RATE || kind == UnitKind.INDEX;
    return new Fact(labels, figure.value(), figure.evidence().isEmpty() ? null : figure.evidence().getFirst(), isRate);
  }

  private Label year(int year) {
    return new Label(PivotText.YEAR.in(locale, Integer.toString(year)), year);
  }

  private Label label(Enumerator literal) {
    return literal == null ? none() : new Label(MusubiLabels.of(literal, locale), literal.getValue());
  }

  private Label none() {
    return new Label(PivotText.NONE.in(locale), Label.LAST);
  }

  private Label anonymous() {
    return new Label(PivotText.ANONYMOUS.in(locale), Label.LAST - 1);
  }

  private String name(String name) {
    return name == null || name.isBlank() ? PivotText.NONE.in(locale) : name.strip();
  }
}
