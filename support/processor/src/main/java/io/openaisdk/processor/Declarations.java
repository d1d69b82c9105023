package io.openaisdk.processor;

import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.ServiceDescription;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.reading.ApiTypes;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names of what all rounds brought; elements of one round mean nothing in the next. */
final class Declarations {

    private final NavigableSet<TypeName> models = new TreeSet<>();
    private final NavigableSet<TypeName> unions = new TreeSet<>();
    private final NavigableSet<TypeName> enums = new TreeSet<>();
    private final NavigableSet<TypeName> services = new TreeSet<>();

    void add(RoundTypes found, ApiTypes types) {
        found.models()
                .forEach(type -> types.model(type).map(ModelDescription::name).ifPresent(models::add));
        found.unions()
                .forEach(type -> types.union(type).map(UnionDescription::name).ifPresent(unions::add));
        found.enums().forEach(type -> types.enumName(type).ifPresent(enums::add));
        found.services()
                .forEach(type ->
                        types.service(type).map(ServiceDescription::name).ifPresent(services::add));
    }

    NavigableSet<TypeName> models() {
        return models;
    }

    NavigableSet<TypeName> unions() {
        return unions;
    }

    NavigableSet<TypeName> enums() {
        return enums;
    }

    NavigableSet<TypeName> services() {
        return services;
    }

    List<TypeName> all() {
        return Stream.of(models, unions, enums, services)
                .flatMap(NavigableSet::stream)
                .sorted()
                .toList();
    }
}
