package org.musubi.viewpoint.expression;

/** The interpreters of a viewpoint specification that this runtime has. */
public enum ExpressionKind {
  /** nothing is written */
  EMPTY,
  /** {@code feature:name}: one feature of self */
  FEATURE,
  /** {@code var:name}: a variable */
  VARIABLE,
  /** {@code service:name(a,b)}: a Java method */
  SERVICE,
  /** text as it stands */
  LITERAL,
  /** an interpreter this runtime does not have, such as {@code aql:} */
  UNSUPPORTED;

  static final String FEATURE_PREFIX = "feature:";
  static final String VARIABLE_PREFIX = "var:";
  static final String SERVICE_PREFIX = "service:";

  /** Kind of an expression, judged by its prefix. */
  public static ExpressionKind of(String expression) {
    if (expression == null || expression.isBlank()) {
      return EMPTY;
    }
    String text = expression.strip();
    if (text.startsWith(FEATURE_PREFIX)) {
      return FEATURE;
    }
    if (text.startsWith(VARIABLE_PREFIX)) {
      return VARIABLE;
    }
    if (text.startsWith(SERVICE_PREFIX)) {
      return SERVICE;
    }
    if (text.startsWith("aql:") || text.startsWith("ocl:") || text.startsWith("[") && text.endsWith("/]")
        || text.startsWith("<%") && text.endsWith("%>")) {
      return UNSUPPORTED;
    }
    return LITERAL;
  }

  /** Name of the feature, variable or service an expression names, null for other kinds. */
  public static String nameIn(String expression) {
    return switch (of(expression)) {
      case FEATURE -> expression.strip().substring(FEATURE_PREFIX.length()).strip();
      case VARIABLE -> expression.strip().substring(VARIABLE_PREFIX.length()).strip();
      case SERVICE -> ServiceCall.parse(expression).name();
      case EMPTY, LITERAL, UNSUPPORTED -> null;
    };
  }
}
