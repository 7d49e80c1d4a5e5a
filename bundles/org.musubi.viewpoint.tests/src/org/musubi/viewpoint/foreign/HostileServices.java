package org.musubi.viewpoint.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Services that give what services should not give; the name of an element says what. */
public class HostileServices extends DynamicServices {
  public Object candidates(EObject thing) {
    List<Object> content = new ArrayList<>(elements(thing, "things"));
    return switch (String.valueOf(name(thing))) {
      case "null" -> null;
      case "throws" -> throw new IllegalStateException("no luck");
      case "error" -> throw new AssertionError("worse");
      case "silent" -> throw new NullPointerException();
      case "endless" -> candidates(thing);
      case "set" -> new HashSet<>(content);
      case "array" -> content.toArray();
      case "typed array" -> content.toArray(new EObject[content.size() + 1]);
      case "double" -> {
        content.addAll(elements(thing, "things"));
        yield content;
      }
      case "itself" -> thing;
      case "parent" -> Arrays.asList(thing, thing.eContainer());
      case "text" -> "no elements";
      case "mixed" -> Arrays.asList("x", null, 7, content.get(0));
      case "stranger" -> EcoreUtil.copy(thing);
      case "proxy" -> {
        EObject proxy = EcoreUtil.create(thing.eClass());
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("file:/nowhere.xmi#x"));
        yield List.of(proxy);
      }
      case "fresh" -> List.of(EcoreUtil.create(thing.eClass()));
      default -> content;
    };
  }

  public Object accepts(EObject thing) {
    return switch (String.valueOf(name(thing))) {
      case "no answer" -> null;
      case "broken answer" -> throw new UnsupportedOperationException();
      default -> "true";
    };
  }

  public Object knobs(EObject thing) {
    return "knobs".equals(name(thing)) ? elements(thing, "things") : List.of();
  }

  public Object others(EObject thing) {
    return switch (String.valueOf(name(thing))) {
      case "breaks" -> throw new IllegalStateException("no ends");
      default -> elements(thing, "others").toArray();
    };
  }

  public Object label(EObject thing) {
    return "no label".equals(name(thing)) ? null
        : "long label".equals(name(thing)) ? "x ".repeat(100_000) : name(thing);
  }

  public void nothing(EObject thing) {
    // gives nothing at all
  }

  public Object fail(EObject thing, String text) {
    return switch (text) {
      case "runtime" -> throw new IllegalStateException("runtime");
      case "error" -> throw new AssertionError("error");
      case "overflow" -> fail(thing, text);
      default -> thing;
    };
  }
}
