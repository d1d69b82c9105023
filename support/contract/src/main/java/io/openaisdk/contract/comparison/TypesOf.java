package io.openaisdk.contract.comparison;

import io.openaisdk.contract.api.Api;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.ListType;
import io.openaisdk.processor.description.MapType;
import io.openaisdk.processor.description.ModelDescription;
import io.openaisdk.processor.description.NamedType;
import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.TypeName;
import io.openaisdk.processor.description.UnionDescription;
import io.openaisdk.processor.description.ValueType;
import java.util.LinkedHashSet;
import java.util.Set;

/** Gathers the types that a type leads to. */
final class TypesOf {

    private final Api api;
    private final Set<TypeName> names = new LinkedHashSet<>();

    TypesOf(Api api) {
        this.api = api;
    }

    Set<TypeName> names() {
        return names;
    }

    void addResult(OperationResult result) {
        if (result instanceof OperationResult.Value value) {
            add(value.type());
        } else if (result instanceof OperationResult.Events events) {
            add(events.event());
        } else if (result instanceof OperationResult.Items items) {
            add(items.item());
        }
    }

    void add(TypeName name) {
        if (!names.add(name)) {
            return;
        }
        ModelDescription model = api.models().get(name);
        if (model != null) {
            model.properties().forEach(property -> add(property.type()));
        }
        UnionDescription union = api.unions().get(name);
        if (union != null) {
            union.forms().forEach(this::add);
        }
    }

    private void add(Form form) {
        if (form instanceof Form.OfModel model) {
            add(model.model());
        } else if (form instanceof Form.OfRecord record) {
            add(record.value());
        }
    }

    private void add(ValueType type) {
        if (type instanceof NamedType named) {
            add(named.name());
        } else if (type instanceof ListType list) {
            add(list.item());
        } else if (type instanceof MapType map) {
            add(map.value());
        }
    }
}
