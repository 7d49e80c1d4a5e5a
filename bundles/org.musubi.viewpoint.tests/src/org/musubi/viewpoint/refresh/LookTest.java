package org.musubi.viewpoint.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.musubi.viewpoint.specification.BundledImageDescription;
import org.musubi.viewpoint.specification.BundledImageShape;
import org.musubi.viewpoint.specification.ColorStep;
import org.musubi.viewpoint.specification.ComputedColor;
import org.musubi.viewpoint.specification.ConditionalNodeStyleDescription;
import org.musubi.viewpoint.specification.ContainerMapping;
import org.musubi.viewpoint.specification.EdgeMapping;
import org.musubi.viewpoint.specification.EllipseNodeDescription;
import org.musubi.viewpoint.specification.FlatContainerStyleDescription;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.specification.InterpolatedColor;
import org.musubi.viewpoint.specification.LabelPosition;
import org.musubi.viewpoint.specification.NodeMapping;
import org.musubi.viewpoint.specification.SquareDescription;
import org.musubi.viewpoint.specification.WorkspaceImageDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;
import org.musubi.viewpoint.view.StyleOverride;

/** What nodes and edges look like. */
class LookTest {
  private final Town town = new Town();
  private final Draft draft = Draft.ofTown(town);
  private final NodeMapping people = Draft.node("P", "Person", "feature:things");
  private final SquareDescription square = (SquareDescription) people.getStyle();
  private EObject person;

  @BeforeEach
  void person() {
    draft.layer().getNodeMappings().add(people);
    person = town.person();
    Town.set(person, "size", 4);
  }

  private NodeLook look() {
    try (TownSession map = new TownSession(draft, town)) {
      return map.node(person).look();
    }
  }

  @Test
  void sizesAreTensOfPixels() {
    square.setSizeComputationExpression("feature:size");
    assertEquals(List.of(40, 40), List.of(look().width(), look().height()));
    square.setWidth(7);
    square.setHeight(2);
    assertEquals(List.of(70, 20), List.of(look().width(), look().height()));
    square.setWidth(0);
    square.setSizeComputationExpression("-1");
    assertEquals(-1, look().width());
  }

  @Test
  void ellipsesHaveTwoDiametersOrTheCommonSize() {
    EllipseNodeDescription ellipse = Draft.FACTORY.createEllipseNodeDescription();
    ellipse.setHorizontalDiameterComputationExpression("feature:size");
    ellipse.setVerticalDiameterComputationExpression("2");
    people.setStyle(ellipse);
    assertEquals(List.of(Shape.ELLIPSE, 40, 20), List.of(look().shape(), look().width(), look().height()));
    ellipse.setVerticalDiameterComputationExpression("0");
    assertEquals(30, look().width());
  }

  @Test
  void showsTheIconOfTheElementWhenItHasOne() {
    ElementLabels withIcons = new ElementLabels() {
      @Override
      public String label(EObject element) {
        return "x";
      }

      @Override
      public String iconPath(EObject element) {
        return "/icons/x.png";
      }

      @Override
      public String typeName(EClass type) {
        return "x";
      }
    };
    try (RepresentationSession session = new RepresentationSession(draft.specification(TownServices.class),
        List.of(town.resources()), withIcons)) {
      Diagram diagram = session.createDiagram(draft.diagram(), town.root(), "map");
      assertEquals(LabelLook.ELEMENT_ICON, diagram.nodes().getFirst().look().label().iconPath());
      square.setShowIcon(false);
      session.refresh(diagram);
      assertNull(diagram.nodes().getFirst().look().label().iconPath());
    }
  }

  @Test
  void labelsHaveTextSizeFormatColourIconAndPlace() {
    square.setLabelSize(12);
    square.getLabelFormat().addAll(List.of(FontFormat.BOLD, FontFormat.ITALIC));
    square.setLabelColor(Draft.color(1, 2, 3));
    square.setLabelPosition(LabelPosition.NODE);
    square.setHideLabelByDefault(true);
    square.setTooltipExpression("feature:size");
    NodeLook look = look();
    assertEquals(new LabelLook("person2", 12, Set.of(FontFormat.BOLD, FontFormat.ITALIC), new Rgb(1, 2, 3),
        look.label().alignment(), null), look.label(), "the model brings no icons");
    assertTrue(look.labelInside() && look.labelHidden());
    assertEquals("4", look.tooltip());
    square.setIconPath("/a/b.png");
    assertEquals("/a/b.png", look().label().iconPath());
    square.setShowIcon(false);
    assertNull(look().label().iconPath());
  }

  @Test
  void bordersAndColours() {
    square.setBorderSizeComputationExpression("feature:size");
    square.setBorderColor(Draft.color(9, 8, 7));
    square.setColor(Draft.color(70, 80, 90));
    NodeLook look = look();
    assertEquals(List.of(4, new Rgb(9, 8, 7), new Rgb(70, 80, 90)),
        List.of(look.borderWidth(), look.border(), look.fill()));
  }

  @Test
  void coloursAreComputed() {
    ComputedColor color = Draft.FACTORY.createComputedColor();
    color.setRed("feature:size");
    color.setGreen("300");
    color.setBlue("nonsense");
    square.setColor(color);
    assertEquals(new Rgb(4, 255, 0), look().fill());
  }

  @ParameterizedTest
  @CsvSource({"-5,0,0,0", "0,0,0,0", "5,100,50,0", "10,200,100,0", "15,210,110,0", "20,220,120,0", "99,220,120,0"})
  void coloursLieBetweenTheStepsOfAScale(int size, int red, int green, int blue) {
    InterpolatedColor scale = scale("feature:size");
    step(scale, "0", 0, 0);
    step(scale, "20", 220, 120);
    step(scale, "10", 200, 100);
    Town.set(person, "size", size);
    assertEquals(new Rgb(red, green, blue), look().fill());
  }

  @ParameterizedTest
  @CsvSource({"0,0,255", "10,255,0", "4,102,153", "50,255,0"})
  void aScaleWithoutStepsGoesFromGreenToRed(int size, int red, int green) {
    scale("feature:size");
    Town.set(person, "size", size);
    assertEquals(new Rgb(red, green, 0), look().fill());
  }

  private InterpolatedColor scale(String value) {
    InterpolatedColor scale = Draft.FACTORY.createInterpolatedColor();
    scale.setColorValueComputationExpression(value);
    square.setColor(scale);
    return scale;
  }

  private static void step(InterpolatedColor scale, String value, int red, int green) {
    ColorStep step = Draft.FACTORY.createColorStep();
    step.setAssociatedValue(value);
    step.setAssociatedColor(Draft.color(red, green, 0));
    scale.getColorSteps().add(step);
  }

  @Test
  void theFirstConditionalStyleThatHoldsWins() {
    condition("feature:busy", "busy");
    condition("service:isLarge", "large");
    condition("feature:busy", "never");
    Town.set(person, "size", 99);
    assertEquals("large", look().label().text());
    Town.set(person, "busy", true);
    assertEquals("busy", look().label().text());
    Town.set(person, "busy", false);
    Town.set(person, "size", 0);
    assertEquals("person2", look().label().text());
  }

  private void condition(String predicate, String label) {
    ConditionalNodeStyleDescription condition = Draft.FACTORY.createConditionalNodeStyleDescription();
    condition.setPredicateExpression(predicate);
    condition.setStyle(Draft.square(label));
    people.getConditionnalStyles().add(condition);
  }

  @Test
  void picturesAndBundledShapes() {
    WorkspaceImageDescription image = Draft.FACTORY.createWorkspaceImageDescription();
    image.setWorkspacePath("/p/x.svg");
    image.setSizeComputationExpression("-1");
    people.setStyle(image);
    assertEquals(List.of(Shape.IMAGE, "/p/x.svg", -1), List.of(look().shape(), look().imagePath(), look().width()));
    BundledImageDescription bundled = Draft.FACTORY.createBundledImageDescription();
    bundled.setShape(BundledImageShape.RING);
    people.setStyle(bundled);
    assertEquals(Shape.RING, look().shape());
  }

  @Test
  void withoutAStyleTheNodeIsThereAllTheSame() {
    people.setStyle(null);
    assertEquals(Shape.RECTANGLE, look().shape());
  }

  @Test
  void containersHaveGradientsAndRoundCorners() {
    ContainerMapping clubs = Draft.container("C", "Club", "feature:things");
    FlatContainerStyleDescription flat = (FlatContainerStyleDescription) clubs.getStyle();
    flat.setBackgroundColor(Draft.color(1, 1, 1));
    flat.setForegroundColor(Draft.color(2, 2, 2));
    flat.setRoundedCorner(true);
    flat.setArcWidth(12);
    flat.setWidthComputationExpression("30");
    draft.layer().getContainerMappings().add(clubs);
    EObject club = town.club();
    try (TownSession map = new TownSession(draft, town)) {
      NodeLook look = map.node(club).look();
      assertEquals(List.of(Shape.ROUNDED_RECTANGLE, 12, 300, -1, new Rgb(1, 1, 1), new Rgb(2, 2, 2)), List.of(
          look.shape(), look.arcWidth(), look.width(), look.height(), look.fillStart(), look.fill()));
    }
  }

  @Test
  void edgesHaveWidthColourAndThreeLabels() {
    EObject other = town.person();
    Town.list(person, "knows").add(other);
    EdgeMapping knows = Draft.relation("K", "feature:knows", List.of(people), List.of(people));
    knows.getStyle().setSizeComputationExpression("feature:size");
    knows.getStyle().setStrokeColor(Draft.color(5, 6, 7));
    knows.getStyle().setBeginLabelStyleDescription(Draft.FACTORY.createBeginLabelStyleDescription());
    knows.getStyle().getBeginLabelStyleDescription().setLabelExpression("service:join(source,target)");
    draft.layer().getEdgeMappings().add(knows);
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(List.of(4, new Rgb(5, 6, 7), "person2-person3", "person2"),
          List.of(map.edge().look().width(), map.edge().look().stroke(), map.edge().look().begin().text(),
              map.edge().look().center().text()));
      assertNull(map.edge().look().end());
    }
  }

  @Test
  void coloursOfTheUserReplaceThoseOfTheSpecification() {
    square.setColor(Draft.color(1, 1, 1));
    try (TownSession map = new TownSession(draft, town)) {
      map.node(person).state().setStyle(new StyleOverride(new Rgb(9, 9, 9), null));
      assertEquals(1, map.session().refreshChanged().get(0).changed().size());
      assertEquals(new Rgb(9, 9, 9), map.node(person).look().fill());
      Town.set(person, "name", "other");
      map.session().refreshChanged();
      assertEquals(new Rgb(9, 9, 9), map.node(person).look().fill());
      map.node(person).state().setStyle(StyleOverride.NONE);
      map.session().refreshChanged();
      assertEquals(new Rgb(1, 1, 1), map.node(person).look().fill());
    }
  }

  @Test
  void theDiagramHasABackground() {
    draft.diagram().setBackgroundColor(Draft.color(3, 3, 3));
    try (TownSession map = new TownSession(draft, town)) {
      assertEquals(new Rgb(3, 3, 3), map.diagram().background());
      assertFalse(map.session().hasChanges());
    }
  }
}
