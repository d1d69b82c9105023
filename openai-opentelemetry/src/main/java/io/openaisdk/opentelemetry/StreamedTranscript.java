package io.openaisdk.opentelemetry;

/** Puts a transcript together: each event brings some more of the text, and the last one all of it. */
final class StreamedTranscript implements StreamedResult {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void add(Properties event) {
        String delta = event.text("delta");
        String all = event.text("text");
        if (delta != null) {
            text.append(delta);
        } else if ("transcript.text.done".equals(event.text("type")) && all != null) {
            text.setLength(0);
            text.append(all);
        }
    }

    @Override
    public Properties whole() {
        return Properties.of(Json.object("text", text.isEmpty() ? null : text.toString()));
    }
}
