package io.openaisdk.core.internal.model;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.PageKind;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The types of the API, from its index.
 *
 * <p>The annotation of the index is not kept at run time; the names are taken from the class file.
 */
final class ApiTypes {

    private static final String ROOT = "io.openaisdk.api.";

    private ApiTypes() {}

    /** Gives the interfaces of all models. */
    static List<Class<? extends Model>> models() {
        List<Class<? extends Model>> models = new ArrayList<>();
        for (Class<?> type : all()) {
            if (Model.class.isAssignableFrom(type)) {
                models.add(type.asSubclass(Model.class));
            }
        }
        return models;
    }

    /** Gives the interfaces of all unions. */
    static List<Class<?>> unions() {
        return all().stream().filter(Class::isSealed).toList();
    }

    static String key(Class<?> type) {
        return type.getName().substring(ROOT.length());
    }

    private static List<Class<?>> all() {
        List<Class<?>> types = new ArrayList<>();
        for (String text : texts("/io/openaisdk/api/internal/ApiIndex.class")) {
            String name = text.startsWith("L") && text.endsWith(";")
                    ? text.substring(1, text.length() - 1).replace('/', '.')
                    : "";
            if (name.startsWith(ROOT) && !name.contains(".annotations.") && !name.contains(".internal.")) {
                try {
                    types.add(Class.forName(name));
                } catch (ClassNotFoundException e) {
                    throw new AssertionError("The index names a class that is not there", e);
                }
            }
        }
        return types;
    }

    /** Gives the texts of a constant pool (JVMS 4.4). */
    private static List<String> texts(String resource) {
        List<String> texts = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(PageKind.class.getResourceAsStream(resource));
                DataInputStream in = new DataInputStream(file)) {
            in.skipNBytes(8);
            int size = in.readUnsignedShort();
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    default -> throw new AssertionError("Unknown constant " + tag);
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts;
    }
}
