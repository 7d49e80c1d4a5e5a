package org.musubi.clarification.formula;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;
import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.AverageFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula over values of one area, such as {@code R05 / A07} or {@code [健診を受けた人] ÷ [対象者] × 100}.
 *
 * <p>Values are named by the code of an indicator, with its breakdown behind a point ({@code A07.D}), or by any code
 * or name in square brackets. Operators are + − × ÷ (also {@code *} and {@code /}) and round brackets; functions are
 * MIN, MAX, SUM, AVERAGE, ABS and ROUND. Full-width signs are taken like plain ones. A per cent sign behind a number
 * means nothing and is refused.
 */
public final class Formula {

  private static final int LONGEST = 500;
  private static final Set<String> FUNCTIONS = Set.of("MIN", "MAX", "SUM", "AVERAGE", "ABS", "ROUND");
  private static final Pattern TOKEN = Pattern.compile("\\[([^\\]]*)\\]|([\\p{L}_][\\p{L}\\p{N}_.]*(?:-\\d+)?)");
  private static final Pattern ALLOWED = Pattern.compile("[a-zA-Z0-9.+\\-*/(),\\s]*");
  private static final Pattern BARE_CODE = Pattern.compile("[A-Z]+\\d+(-\\d+)?(\\.[A-Za-z0-9_]+)?");

  private static final ExpressionConfiguration ONLY = configuration();

  private final String text;
  private final List<String> references;
  private final String expression;

  private Formula(String text, List<String> references, String expression) {
    this.text = text;
    this.references = List.copyOf(references);
    this.expression = expression;
  }

  /**
   * Reads a formula.
   *
   * @throws FormulaException when it cannot be understood
   */
  public static Formula parse(String text) throws FormulaException {
    if (text == null || text.isBlank()) {
      throw new FormulaException(FormulaProblem.EMPTY);
    }
    if (text.length() > LONGEST) {
      throw new FormulaException(FormulaProblem.TOO_LONG, LONGEST);
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip()
        .replace('\u00D7', '*').replace('\u00F7', '/').replace('\u2212', '-').replaceAll("(?<=\\d),(?=\\d{3})", "");
    if (plain.chars().filter(c -> c == '[').count() != plain.chars().filter(c -> c == ']').count()) {
      throw new FormulaException(FormulaProblem.OPEN_BRACKET);
    }
    List<String> references = new ArrayList<>();
    StringBuilder expression = new StringBuilder();
    Matcher token = TOKEN.matcher(plain);
    while (token.find()) {
      token.appendReplacement(expression, variable(token, references));
    }
    token.appendTail(expression);
    Formula formula = new Formula(text.strip(), references, expression.toString());
    if (references.isEmpty()) {
      throw new FormulaException(FormulaProblem.NO_INDICATOR);
    }
    formula.check();
    return formula;
  }

  /**
   * Reads a formula that may as well be a description in words (分子 ÷ 分母 × 100), as in most indicators.
   *
   * @return empty for words and for anything that is no formula
   */
  public static Optional<Formula> find(String text) {
    try {
      return Optional.of(parse(text));
    } catch (FormulaException e) {
      // Most indicators only describe in words how they are computed; that is no mistake.
      return Optional.empty();
    }
  }

  private static String variable(Matcher token, List<String> references) throws FormulaException {
    String word = token.group(1) == null ? token.group(2) : token.group(1).strip();
    if (token.group(1) == null) {
      if (FUNCTIONS.contains(word.toUpperCase(Locale.ROOT))) {
        return word;
      }
      if (!BARE_CODE.matcher(word).matches()) {
        throw new FormulaException(FormulaProblem.UNKNOWN_WORD, word);
      }
    }
    if (word.isEmpty()) {
      throw new FormulaException(FormulaProblem.MALFORMED);
    }
    int index = references.indexOf(word);
    if (index < 0) {
      index = references.size();
      references.add(word);
    }
    return " v" + index + " ";
  }

  private void check() throws FormulaException {
    if (!ALLOWED.matcher(expression).matches()) {
      throw new FormulaException(FormulaProblem.MALFORMED);
    }
    try {
      Expression parsed = new Expression(expression, ONLY);
      parsed.validate();
      parsed.getAllASTNodes();
    } catch (BaseException | RuntimeException e) {
      FormulaException refused = new FormulaException(FormulaProblem.MALFORMED);
      refused.initCause(e);
      throw refused;
    }
  }

  /** The codes and names of the values it needs, each once, in the order in which they occur. */
  public List<String> references() {
    return references;
  }

  /** As it was written. */
  public String text() {
    return text;
  }

  /**
   * The result.
   *
   * @param values one for each of {@link #references()}, in their order
   * @return empty when something would be divided by zero
   */
  public OptionalDouble evaluate(List<Double> values) {
    Map<String, Object> variables = new HashMap<>();
    for (int i = 0; i < references.size(); i++) {
      variables.put("v" + i, BigDecimal.valueOf(values.get(i)));
    }
    try {
      double result = new Expression(expression, ONLY).withValues(variables).evaluate()
          .getNumberValue().doubleValue();
      return Double.isFinite(result) ? OptionalDouble.of(result) : OptionalDouble.empty();
    } catch (BaseException | ArithmeticException e) {
      // The formula was checked when it was read, so only a division by zero is left.
      return OptionalDouble.empty();
    }
  }

  /** Four operators and six functions: enough for rates and shares, nothing that could run away. */
  private static ExpressionConfiguration configuration() {
    OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
    operators.addOperator("+", new InfixPlusOperator());
    operators.addOperator("-", new InfixMinusOperator());
    operators.addOperator("*", new InfixMultiplicationOperator());
    operators.addOperator("/", new InfixDivisionOperator());
    operators.addOperator("-", new PrefixMinusOperator());
    operators.addOperator("+", new PrefixPlusOperator());
    FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
    functions.addFunction("MIN", new MinFunction());
    functions.addFunction("MAX", new MaxFunction());
    functions.addFunction("SUM", new SumFunction());
    functions.addFunction("AVERAGE", new AverageFunction());
    functions.addFunction("ABS", new AbsFunction());
    functions.addFunction("ROUND", new RoundFunction());
    return ExpressionConfiguration.builder()
        .arraysAllowed(false).structuresAllowed(false).implicitMultiplicationAllowed(false)
        .mathContext(MathContext.DECIMAL64).defaultConstants(new TreeMap<>())
        .operatorDictionary(operators).functionDictionary(functions).build();
  }
}
