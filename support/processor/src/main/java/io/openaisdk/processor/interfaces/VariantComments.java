package io.openaisdk.processor.interfaces;

import io.openaisdk.processor.description.OperationResult;
import io.openaisdk.processor.description.ServiceVariant;
import io.openaisdk.processor.source.DocComment;
import io.openaisdk.processor.source.DocTag;
import java.util.ArrayList;
import java.util.List;

/** Adapts the comments of a service to one of its variants. */
final class VariantComments {

    private final ServiceVariant variant;

    VariantComments(ServiceVariant variant) {
        this.variant = variant;
    }

    DocComment ofType(DocComment comment, String service) {
        List<String> text = new ArrayList<>(comment.text());
        text.add("");
        text.add(
                switch (variant) {
                    case BLOCKING, ASYNC -> "<p>This is {@link " + service + "} with calls that return at once.";
                    case RAW -> "<p>This is {@link " + service + "} with answers that show their HTTP facts.";
                    case ASYNC_RAW ->
                        "<p>This is {@link " + service
                                + "} with calls that return at once and answers that show their HTTP facts.";
                });
        return new DocComment(List.copyOf(text), comment.tags()).keeping("deprecated");
    }

    /** Exceptions of asynchronous calls come out of their futures, so nothing is said to throw them. */
    DocComment ofOperation(DocComment comment, OperationResult result) {
        String blocking = comment.tags().stream()
                .filter(tag -> tag.name().equals("return"))
                .map(DocTag::flat)
                .findFirst()
                .orElse("the result");
        DocComment base = comment.keeping("param").with("return", resultText(result, blocking));
        List<DocTag> tags = new ArrayList<>(base.tags());
        comment.tags().stream()
                .filter(tag -> tag.name().equals("deprecated") || (tag.name().equals("throws") && !variant.isAsync()))
                .forEach(tags::add);
        return new DocComment(base.text(), List.copyOf(tags));
    }

    private String resultText(OperationResult result, String blocking) {
        if (result instanceof OperationResult.Nothing) {
            return switch (variant) {
                case BLOCKING, ASYNC -> "completes when it is done";
                case RAW -> "the answer";
                case ASYNC_RAW -> "completes with the answer";
            };
        }
        if (result instanceof OperationResult.Events && variant == ServiceVariant.ASYNC) {
            return blocking.split(";", 2)[0] + "; the call is made when a subscriber comes";
        }
        return switch (variant) {
            case BLOCKING, ASYNC -> "completes with " + blocking;
            case RAW -> "the answer; parsing it gives " + blocking;
            case ASYNC_RAW -> "completes with the answer; parsing it gives " + blocking;
        };
    }

    static DocComment withoutParam(DocComment comment, String name) {
        return new DocComment(
                comment.text(),
                comment.tags().stream().filter(tag -> !isParam(tag, name)).toList());
    }

    static DocComment fillingParam(DocComment comment, String name) {
        return new DocComment(
                comment.text(),
                comment.tags().stream()
                        .map(tag -> isParam(tag, name) ? filling(tag, name) : tag)
                        .toList());
    }

    private static DocTag filling(DocTag tag, String name) {
        String text = tag.flat().substring(name.length()).strip();
        return new DocTag("param", List.of(name + " fills in " + (text.isEmpty() ? "what to send" : text)));
    }

    private static boolean isParam(DocTag tag, String name) {
        return tag.name().equals("param") && tag.subject().equals(name);
    }
}
