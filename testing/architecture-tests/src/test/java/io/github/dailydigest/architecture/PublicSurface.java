package io.github.dailydigest.architecture;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The public and protected API of some classes: a line for each type, followed by a sorted line for each member. It
 * says which parameters may be null.
 */
final class PublicSurface {

    private PublicSurface() {}

    static String of(List<Class<?>> classes) {
        StringBuilder text = new StringBuilder();
        classes.stream().filter(PublicSurface::isVisible).forEach(type -> {
            text.append(declaration(type)).append('\n');
            members(type).forEach(member -> text.append("  ").append(member).append('\n'));
        });
        return text.toString();
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return isVisible(type.getModifiers()) && !type.isSynthetic() && (outer == null || isVisible(outer));
    }

    private static boolean isVisible(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String declaration(Class<?> type) {
        List<String> parents = Stream.concat(
                        Stream.ofNullable(type.getGenericSuperclass()), Stream.of(type.getGenericInterfaces()))
                .filter(parent -> parent != Object.class && !isHidden(parent))
                .map(PublicSurface::name)
                .toList();
        // Whether constants of an enum have bodies is an implementation detail, and compilers differ in it.
        String words =
                type.toGenericString().replaceAll("(?:abstract |final |sealed )+(?=enum )|abstract (?=interface )", "");
        return words + (parents.isEmpty() ? "" : " : " + String.join(", ", parents));
    }

    private static boolean isHidden(Type parent) {
        Type raw = parent instanceof ParameterizedType generic ? generic.getRawType() : parent;
        return raw instanceof Class<?> type && !isVisible(type);
    }

    /** Returns constants in their order of declaration, which is part of the API; other members are sorted by name. */
    private static Stream<String> members(Class<?> type) {
        Stream<Field> fields = Stream.of(type.getDeclaredFields()).filter(PublicSurface::isVisible);
        Map<Boolean, List<Field>> constants = fields.collect(Collectors.partitioningBy(Field::isEnumConstant));
        Map<String, Method> methods = new TreeMap<>();
        addMethods(type, methods);
        return Stream.of(
                        constants.get(true).stream().map(constant -> "constant " + constant.getName()),
                        constants.get(false).stream().map(PublicSurface::field).sorted(),
                        Stream.of(type.getDeclaredConstructors())
                                .filter(PublicSurface::isVisible)
                                .map(PublicSurface::constructor)
                                .sorted(),
                        methods.values().stream().map(PublicSurface::method))
                .flatMap(lines -> lines);
    }

    /** Adds the methods of the type and of its hidden supertypes; those of a visible supertype are listed there. */
    private static void addMethods(Class<?> type, Map<String, Method> methods) {
        Stream.of(type.getDeclaredMethods())
                .filter(PublicSurface::isVisible)
                .forEach(method -> methods.putIfAbsent(method.getName() + parameters(method), method));
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .filter(PublicSurface::isHidden)
                .forEach(parent -> addMethods(parent, methods));
    }

    private static String field(Field field) {
        return modifiers(field.getModifiers() & Modifier.fieldModifiers()) + name(field.getGenericType()) + " "
                + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers() & Modifier.constructorModifiers())
                + constructor.getDeclaringClass().getSimpleName()
                + parameters(constructor)
                + exceptions(constructor);
    }

    private static String method(Method method) {
        return modifiers(method.getModifiers() & Modifier.methodModifiers())
                + (method.isDefault() ? "default " : "")
                + typeParameters(method)
                + name(method.getGenericReturnType())
                + " "
                + method.getName()
                + parameters(method)
                + exceptions(method);
    }

    private static String modifiers(int modifiers) {
        return Modifier.toString(modifiers) + " ";
    }

    private static String typeParameters(Method method) {
        TypeVariable<Method>[] variables = method.getTypeParameters();
        return variables.length == 0
                ? ""
                : Stream.of(variables)
                        .map(variable -> variable.getName() + " extends " + names(variable.getBounds(), " & "))
                        .collect(Collectors.joining(", ", "<", "> "));
    }

    private static String parameters(Executable executable) {
        String types = Stream.of(executable.getAnnotatedParameterTypes())
                .map(type -> (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + name(type.getType()))
                .collect(Collectors.joining(", "));
        return "(" + (executable.isVarArgs() ? types.replaceAll("\\[]$", "...") : types) + ")";
    }

    private static String exceptions(Executable executable) {
        Type[] exceptions = executable.getGenericExceptionTypes();
        return exceptions.length == 0 ? "" : " throws " + names(exceptions, ", ");
    }

    private static String names(Type[] types, String between) {
        return Stream.of(types).map(PublicSurface::name).collect(Collectors.joining(between));
    }

    private static String name(Type type) {
        return type.getTypeName().replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
    }
}
