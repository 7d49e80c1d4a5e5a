package org.musubi.viewpoint.expression;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public methods of the Java extensions of a specification. A method is found by its name, the number of its
 * parameters and the arguments at hand; when several fit, the one with the most specific parameter types is taken.
 */
public final class Services {
  private record Service(Object instance, Method method) {
  }

  private record Signature(String name, List<Class<?>> arguments) {
  }

  private static final Map<Class<?>, Class<?>> BOXES = Map.of(boolean.class, Boolean.class, int.class, Integer.class,
      long.class, Long.class, double.class, Double.class, float.class, Float.class, char.class, Character.class,
      byte.class, Byte.class, short.class, Short.class);

  private final Map<String, List<Service>> byName = new HashMap<>();
  private final Map<Signature, Service> resolved = new HashMap<>();
  private final Set<String> standard;

  /** Only what every specification has. */
  public Services() {
    try {
      add(StandardServices.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // a class of ours with a public constructor
    }
    standard = names();
  }

  /** Names of the services that a specification has without declaring them. */
  public Set<String> standardNames() {
    return standard;
  }

  /**
   * Adds the methods of a class.
   *
   * @throws ReflectiveOperationException when it has instance methods and no usable constructor without parameters
   */
  public void add(Class<?> extension) throws ReflectiveOperationException {
    Object instance = null;
    for (Method method : extension.getMethods()) {
      if (method.getDeclaringClass() == Object.class || method.isBridge() || method.getParameterCount() == 0) {
        continue;
      }
      boolean isStatic = Modifier.isStatic(method.getModifiers());
      if (!isStatic && instance == null) {
        Constructor<?> constructor = extension.getDeclaredConstructor();
        constructor.trySetAccessible();
        instance = constructor.newInstance();
      }
      method.trySetAccessible();
      byName.computeIfAbsent(method.getName(), name -> new ArrayList<>())
          .add(new Service(isStatic ? null : instance, method));
    }
    resolved.clear();
  }

  /** Names of all services, sorted. */
  public Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  public boolean has(String name) {
    return byName.containsKey(name);
  }

  /** Whether there is a service of that name for so many arguments, the receiver included. */
  public boolean has(String name, int arguments) {
    return byName.getOrDefault(name, List.of()).stream().anyMatch(s -> s.method().getParameterCount() == arguments);
  }

  /**
   * Calls a service.
   *
   * @throws NoSuchMethodException when no method of that name takes such arguments
   * @throws InvocationTargetException when the method itself failed
   */
  Object call(String name, Object[] arguments) throws NoSuchMethodException, InvocationTargetException,
      IllegalAccessException {
    List<Class<?>> types = new ArrayList<>(arguments.length);
    for (Object argument : arguments) {
      types.add(argument == null ? Void.class : argument.getClass());
    }
    Signature signature = new Signature(name, types);
    Service service = resolved.get(signature);
    if (service == null) {
      service = find(signature);
      resolved.put(signature, service);
    }
    return service.method().invoke(service.instance(), arguments);
  }

  private Service find(Signature signature) throws NoSuchMethodException {
    Service best = null;
    for (Service candidate : byName.getOrDefault(signature.name(), List.of())) {
      if (accepts(candidate.method(), signature.arguments())
          && (best == null || isMoreSpecific(candidate.method(), best.method()))) {
        best = candidate;
      }
    }
    if (best == null) {
      throw new NoSuchMethodException(signature.name() + "("
          + String.join(", ", signature.arguments().stream().map(Class::getSimpleName).toList()) + ")");
    }
    return best;
  }

  private static boolean accepts(Method method, List<Class<?>> arguments) {
    Class<?>[] parameters = method.getParameterTypes();
    if (parameters.length != arguments.size()) {
      return false;
    }
    for (int i = 0; i < parameters.length; i++) {
      Class<?> argument = arguments.get(i);
      boolean fits = argument == Void.class ? !parameters[i].isPrimitive()
          : BOXES.getOrDefault(parameters[i], parameters[i]).isAssignableFrom(argument);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMoreSpecific(Method a, Method b) {
    Class<?>[] left = a.getParameterTypes();
    Class<?>[] right = b.getParameterTypes();
    for (int i = 0; i < left.length; i++) {
      if (!right[i].isAssignableFrom(left[i])) {
        return false;
      }
    }
    return !Arrays.equals(left, right);
  }

  /** Names among {@code wanted} that no class offers. */
  public List<String> missing(Collection<String> wanted) {
    return wanted.stream().filter(name -> !has(name)).sorted().toList();
  }
}
