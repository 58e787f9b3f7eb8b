package io.github.dailydigest.architecture;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Public types use only types of the JDK and of exported packages as supertypes and in public and protected members,
 * including members inherited from hidden classes, and type arguments.
 */
final class OwnSignatures extends ArchCondition<JavaClass> {

    private static final Set<String> EXPORTED =
            Stream.of(Artifact.values()).map(Artifact::packageName).collect(toSet());

    OwnSignatures() {
        super("have only types of the JDK and of the artifacts in their public signatures");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        report(type.getName(), supertypes, type, events);
        type.getAllMembers().stream()
                .filter(OwnSignatures::isVisible)
                .filter(member -> !isJdk(member.getOwner()))
                .forEach(member -> report(member.getFullName(), types(member), type, events));
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream(),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static void report(String where, Stream<? extends JavaType> types, JavaClass type, ConditionEvents events) {
        Set<String> foreign = types.flatMap(named -> named.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(named -> !isOwn(named) && !isJdk(named))
                .map(JavaClass::getName)
                .collect(toSet());
        for (String name : foreign) {
            events.add(SimpleConditionEvent.violated(type, where + " uses " + name));
        }
    }

    private static boolean isOwn(JavaClass type) {
        return EXPORTED.contains(type.getPackageName());
    }

    private static boolean isJdk(JavaClass type) {
        return type.isPrimitive() || type.getPackageName().startsWith("java.");
    }
}
