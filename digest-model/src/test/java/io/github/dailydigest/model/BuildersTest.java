package io.github.dailydigest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form that the builders of all types have in common. */
class BuildersTest {

    private static final Map<Class<?>, String[]> PARAMETERS = Map.of(
            OptionalInt.class, new String[] {"int", "@Nullable Integer", "OptionalInt"},
            List.class, new String[] {"Iterable"});

    static Stream<Class<?>> types() {
        return Stream.of(
                Digest.class, Paper.class, Section.class, Author.class, Media.class, Link.class, ArxivId.class);
    }

    static Stream<Method> attributes() {
        return types().flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPublicMethodIsDeclaredByTheBuilderItself(Class<?> type) {
        Class<?> builder = builder(type);

        assertThat(builder).isPublic().isFinal();
        assertThat(builder.getSuperclass()).isEqualTo(Object.class);
        assertThat(builder.getInterfaces()).isEmpty();
        assertThat(builder.getConstructors()).isEmpty();
        assertThat(builder.getMethods())
                .filteredOn(method -> method.getDeclaringClass() != Object.class)
                .isNotEmpty()
                .allMatch(method -> method.getDeclaringClass() == builder && !method.isSynthetic());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMethodReturnsTheBuilderUntilBuildReturnsTheValue(Class<?> type) {
        Class<?> builder = builder(type);

        assertThat(Stream.of(builder.getDeclaredMethods()).filter(BuildersTest::isPublic))
                .allMatch(method -> method.getReturnType() == (method.getName().equals("build") ? type : builder));
        assertThat(parameters(type, "build")).isEmpty();
        assertThat(parameters(type, "from")).containsExactly(type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void everyAttributeHasAMethodThatSetsIt(Method attribute) {
        Class<?> value = attribute.getReturnType();

        assertThat(parameters(attribute.getDeclaringClass(), attribute.getName()))
                .containsExactlyInAnyOrder(
                        value == Optional.class
                                ? new String[] {"@Nullable " + elementType(attribute), "Optional"}
                                : PARAMETERS.getOrDefault(value, new String[] {value.getSimpleName()}));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void everyListAndMapHasMethodsThatAddToIt(Method attribute) {
        Class<?> type = attribute.getDeclaringClass();
        Class<?> value = attribute.getReturnType();
        String name = Character.toUpperCase(attribute.getName().charAt(0))
                + attribute.getName().substring(1);

        assertThat(parameters(type, "add" + name))
                .isEqualTo(value == List.class ? List.of(elementType(attribute) + "[]") : List.of());
        assertThat(parameters(type, "addAll" + name)).isEqualTo(value == List.class ? List.of("Iterable") : List.of());
        assertThat(parameters(type, "put" + name))
                .isEqualTo(value == Map.class ? List.of("String", "String") : List.of());
        assertThat(parameters(type, "putAll" + name)).isEqualTo(value == Map.class ? List.of("Map") : List.of());
    }

    /** Returns the parameter types of all public methods of this name, with {@code @Nullable} where they have it. */
    private static List<String> parameters(Class<?> type, String method) {
        return Stream.of(builder(type).getDeclaredMethods())
                .filter(candidate -> isPublic(candidate) && candidate.getName().equals(method))
                .flatMap(found -> Stream.of(found.getAnnotatedParameterTypes()))
                .map(BuildersTest::name)
                .toList();
    }

    private static String name(AnnotatedType parameter) {
        Class<?> raw = parameter.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) parameter.getType();
        return (parameter.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + raw.getSimpleName();
    }

    private static String elementType(Method attribute) {
        return ((Class<?>) ((ParameterizedType) attribute.getGenericReturnType()).getActualTypeArguments()[0])
                .getSimpleName();
    }

    private static boolean isPublic(Method method) {
        return Modifier.isPublic(method.getModifiers());
    }

    private static Class<?> builder(Class<?> type) {
        return Stream.of(type.getClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .findFirst()
                .orElseThrow();
    }
}
