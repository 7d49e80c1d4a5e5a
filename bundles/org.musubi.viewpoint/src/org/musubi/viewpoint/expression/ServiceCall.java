package org.musubi.viewpoint.expression;

import java.util.Arrays;
import java.util.List;

/**
 * A {@code service:} expression taken apart.
 *
 * @param receiver variable whose value is the first argument, {@code self} unless written before a dot
 * @param name name of the Java method
 * @param arguments names of the variables that follow as arguments
 */
public record ServiceCall(String receiver, String name, List<String> arguments) {

  /** @param expression starts with {@code service:} */
  public static ServiceCall parse(String expression) {
    String call = expression.strip().substring(ExpressionKind.SERVICE_PREFIX.length()).strip();
    int open = call.indexOf('(');
    String head = (open < 0 ? call : call.substring(0, open)).strip();
    List<String> arguments = List.of();
    if (open >= 0) {
      int close = call.lastIndexOf(')');
      String inside = call.substring(open + 1, close < open ? call.length() : close);
      if (!inside.isBlank()) {
        arguments = Arrays.stream(inside.split(",")).map(String::strip).toList();
      }
    }
    int dot = head.indexOf('.');
    return dot < 0 ? new ServiceCall("self", head, arguments)
        : new ServiceCall(head.substring(0, dot).strip(), head.substring(dot + 1).strip(), arguments);
  }
}
