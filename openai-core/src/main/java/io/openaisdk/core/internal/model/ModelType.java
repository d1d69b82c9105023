package io.openaisdk.core.internal.model;

import io.openaisdk.spi.json.PropertyNames;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The field table of a model; it is taken apart when the model is first read, written or built. */
public final class ModelType {

    private final String key;
    private final ModelBase prototype;
    private final String[] lines;
    private @Nullable Table table;

    /** The table, taken apart; it is published as a whole. */
    private static final class Table {
        private final Field[] fields;
        private final List<Field> list;
        private final PropertyNames names;

        private Table(Field[] fields, PropertyNames names) {
            this.fields = fields;
            this.list = List.of(fields);
            this.names = names;
        }
    }

    private ModelType(String key, ModelBase prototype, String[] lines) {
        this.key = key;
        this.prototype = prototype;
        this.lines = lines;
    }

    /**
     * Makes the table of a model.
     *
     * @param key the model's package below the API's and its name
     * @param prototype an empty instance, which makes the others
     * @param lines a line for each property
     * @return the table
     */
    public static ModelType of(String key, ModelBase prototype, String... lines) {
        return new ModelType(key, prototype, lines);
    }

    /**
     * Gives the simple name of the model.
     *
     * @return the name
     */
    public String name() {
        return Types.localName(key);
    }

    /**
     * Gives the properties.
     *
     * @return the properties in the order of the slots
     */
    public List<Field> fields() {
        return table().list;
    }

    /**
     * Starts a builder.
     *
     * @return an empty builder
     */
    public BuilderBase<?, ?> newBuilder() {
        return prototype.engineBuilder(Content.EMPTY);
    }

    Field field(int index) {
        return table().fields[index];
    }

    Field[] fieldArray() {
        return table().fields;
    }

    PropertyNames names() {
        return table().names;
    }

    ModelBase create(Content content) {
        return prototype.engineCreate(content);
    }

    private Table table() {
        Table found = table;
        if (found == null) {
            Field[] fields = new Field[lines.length];
            String[] names = new String[lines.length];
            for (int i = 0; i < lines.length; i++) {
                fields[i] = Field.parse(lines[i]);
                names[i] = fields[i].name();
            }
            found = new Table(fields, PropertyNames.of(List.of(names)));
            table = found;
        }
        return found;
    }

    /**
     * Gives the key.
     *
     * @return the model's package below the API's and its name
     */
    public String key() {
        return key;
    }

    @Override
    public String toString() {
        return key;
    }
}
