package org.musubi.viewpoint.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Java extension of the school specification; it knows the metamodel only by names. */
public class SchoolServices {
  public boolean hasName(EObject school) {
    return get(school, "name") != null;
  }

  public String tableTitle(EObject school) {
    return "Courses of " + get(school, "name");
  }

  public Object coursesOf(EObject element) {
    return get(element, "School".equals(element.eClass().getName()) ? "courses" : "parts");
  }

  /** The course and the marks given in it. */
  public List<EObject> courseWithMarks(EObject course) {
    List<EObject> all = new ArrayList<>(List.of(course));
    marks(course).stream().filter(mark -> get(mark, "course") == course).forEach(all::add);
    return all;
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> marks(EObject course) {
    EObject top = course;
    while (top.eContainer() != null) {
      top = top.eContainer();
    }
    return top.eClass().getEStructuralFeature("marks") == null ? List.of() : (List<EObject>) get(top, "marks");
  }

  public boolean isLong(EObject course) {
    return get(course, "hours") instanceof Integer hours && hours > 20;
  }

  public boolean canHaveParts(EObject course) {
    return "School".equals(course.eContainer().eClass().getName());
  }

  public String whyNotHaveParts(EObject course) {
    return "Parts have no parts.";
  }

  public String span(EObject course) {
    return get(course, "name") + " x " + get(course, "hours");
  }

  public boolean canSpan(EObject course) {
    return get(course, "hours") != null;
  }

  /** Sets name and hours; a part that is missing or no number is refused. */
  public EObject setSpan(EObject course, String name, String hours) {
    course.eSet(course.eClass().getEStructuralFeature("name"), name);
    if (!hours.matches("[0-9]+")) {
      throw new IllegalArgumentException("\"" + hours + "\" is no number of hours.");
    }
    course.eSet(course.eClass().getEStructuralFeature("hours"), Integer.valueOf(hours));
    return course;
  }

  public boolean isNotFixed(EObject self, EObject teacher) {
    return !"Fixed".equals(get(teacher, "name"));
  }

  public boolean canAssist(EObject course, EObject teacher) {
    return get(course, "teacher") != teacher;
  }

  public String whyNotAssist(EObject course, EObject teacher) {
    return get(teacher, "name") + " teaches this course.";
  }

  public boolean isBlank(EObject self, String text) {
    return text == null || text.isBlank();
  }

  public boolean canRemove(EObject course) {
    return courseWithMarks(course).size() == 1;
  }

  public boolean hasLetter(EObject self, EObject mark) {
    return get(mark, "letter") != null;
  }

  /** One letter, in upper case. */
  public String letter(EObject self, String text) {
    if (text.strip().length() != 1) {
      throw new IllegalArgumentException("A mark is one letter.");
    }
    return text.strip().toUpperCase(java.util.Locale.ROOT);
  }

  private static Object get(EObject element, String feature) {
    return element.eGet(element.eClass().getEStructuralFeature(feature));
  }
}
