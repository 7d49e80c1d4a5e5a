package org.eclipse.jface.util;

/** The checks GEF 3.2 makes of its arguments; JFace had them under this name until 2019. */
public final class Assert {
  private Assert() {
  }

  /** @throws org.eclipse.core.runtime.AssertionFailedException when {@code object} is null */
  public static void isNotNull(Object object) {
    org.eclipse.core.runtime.Assert.isNotNull(object);
  }

  /** @throws org.eclipse.core.runtime.AssertionFailedException with {@code message} when {@code object} is null */
  public static void isNotNull(Object object, String message) {
    org.eclipse.core.runtime.Assert.isNotNull(object, message);
  }

  /**
   * @return true
   * @throws org.eclipse.core.runtime.AssertionFailedException when {@code expression} is false
   */
  public static boolean isTrue(boolean expression) {
    return org.eclipse.core.runtime.Assert.isTrue(expression);
  }

  /**
   * @return true
   * @throws org.eclipse.core.runtime.AssertionFailedException with {@code message} when {@code expression} is false
   */
  public static boolean isTrue(boolean expression, String message) {
    return org.eclipse.core.runtime.Assert.isTrue(expression, message);
  }
}
