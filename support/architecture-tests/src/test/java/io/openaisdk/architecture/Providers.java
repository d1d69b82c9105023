package io.openaisdk.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a jar offers to {@link java.util.ServiceLoader}: once for the module path, once for the class path. */
final class Providers {

    private static final String SERVICES = "META-INF/services/";

    private Providers() {}

    static List<String> violations(BuiltModule module) {
        Map<String, Set<String>> onModulePath = module.descriptor().provides().stream()
                .collect(Collectors.toMap(
                        ModuleDescriptor.Provides::service,
                        offer -> new TreeSet<>(offer.providers()),
                        (one, other) -> one,
                        TreeMap::new));
        Map<String, Set<String>> onClassPath = module.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith(SERVICES))
                .collect(Collectors.toMap(
                        file -> file.getKey().substring(SERVICES.length()),
                        file -> lines(file.getValue()),
                        (one, other) -> one,
                        TreeMap::new));
        List<String> found = new ArrayList<>();
        missing(onModulePath, onClassPath, "has no line in " + SERVICES, found);
        missing(onClassPath, onModulePath, "is not provided by module-info", found);
        Set<String> providers = new TreeSet<>();
        onModulePath.values().forEach(providers::addAll);
        onClassPath.values().forEach(providers::addAll);
        providers.stream()
                .filter(name -> !module.classes().contain(name)
                        || !isProvider(module.classes().get(name)))
                .map(name -> name + " is not public and final with a public constructor that takes nothing")
                .forEach(found::add);
        return found;
    }

    private static Set<String> lines(byte[] file) {
        return new String(file, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").trim())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void missing(
            Map<String, Set<String>> offered, Map<String, Set<String>> other, String what, List<String> found) {
        offered.forEach((service, providers) -> providers.stream()
                .filter(provider -> !other.getOrDefault(service, Set.of()).contains(provider))
                .map(provider -> provider + " for " + service + " " + what)
                .forEach(found::add));
    }

    private static boolean isProvider(JavaClass type) {
        return type.getModifiers().containsAll(List.of(JavaModifier.PUBLIC, JavaModifier.FINAL))
                && type.getEnclosingClass().isEmpty()
                && type.getConstructors().stream()
                        .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC)
                                && constructor.getRawParameterTypes().isEmpty());
    }
}
