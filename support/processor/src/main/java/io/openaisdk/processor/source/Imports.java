package io.openaisdk.processor.source;

import io.openaisdk.processor.description.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The simple names of a file, each of which means one type: the first that asks for it. */
final class Imports {

    private final TypeName file;
    private final Map<String, TypeName> taken = new TreeMap<>();
    private final Set<String> reserved = new HashSet<>();

    Imports(TypeName file) {
        this.file = file;
        taken.put(file.simpleName(), file);
    }

    void reserve(String simpleName) {
        reserved.add(simpleName);
    }

    String use(TypeName name) {
        TypeName top = name.topLevel();
        if (reserved.contains(top.simpleName())) {
            return name.qualified();
        }
        TypeName owner = taken.computeIfAbsent(top.simpleName(), simple -> top);
        return owner.equals(top) ? name.simpleName() : name.qualified();
    }

    List<String> lines() {
        return taken.values().stream()
                .filter(type -> !type.packageName().equals(file.packageName()))
                .filter(type -> !type.packageName().equals("java.lang"))
                .sorted()
                .map(type -> "import " + type.qualified() + ";")
                .toList();
    }
}
