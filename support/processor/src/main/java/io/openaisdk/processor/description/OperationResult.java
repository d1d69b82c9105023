package io.openaisdk.processor.description;

/** What an operation answers with. */
public sealed interface OperationResult {

    /**
     * Gives the result as a trait of the operation.
     *
     * @return for example {@code result=model(responses.Response)}
     */
    String trait();

    /** Nothing that is of interest. */
    record Nothing() implements OperationResult {

        @Override
        public String trait() {
            return "result=void";
        }
    }

    /** A body that is no JSON, in memory. */
    record Text() implements OperationResult {

        @Override
        public String trait() {
            return "result=text";
        }
    }

    /** A body that is read by the caller. */
    record Binary() implements OperationResult {

        @Override
        public String trait() {
            return "result=binary";
        }
    }

    /**
     * A JSON value.
     *
     * @param type its type
     */
    record Value(ValueType type) implements OperationResult {

        @Override
        public String trait() {
            return "result=" + type.descriptor();
        }
    }

    /**
     * Server-sent events.
     *
     * @param event the type of their data
     */
    record Events(ValueType event) implements OperationResult {

        @Override
        public String trait() {
            return "stream=" + event.descriptor();
        }
    }

    /**
     * A page of a list.
     *
     * @param kind where the next cursor is
     * @param item the type of the items
     */
    record Items(String kind, ValueType item) implements OperationResult {

        @Override
        public String trait() {
            return "page=" + kind + " " + item.descriptor();
        }
    }
}
