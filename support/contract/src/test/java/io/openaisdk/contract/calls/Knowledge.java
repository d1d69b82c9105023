package io.openaisdk.contract.calls;

import io.openaisdk.contract.Subjects;
import io.openaisdk.contract.api.Api;
import io.openaisdk.contract.document.Document;
import io.openaisdk.processor.description.ApiNames;
import io.openaisdk.processor.description.Form;
import io.openaisdk.processor.description.UnionDescription;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What samples are made from.
 *
 * @param api the API
 * @param document the document
 * @param alternatives takes the document's schemas apart
 * @param matching finds the schemas of types
 * @param formsOfTheApi the forms of unions that were reviewed and are not in the document
 */
record Knowledge(
        Api api, Document document, Alternatives alternatives, Matching matching, Set<UnionForm> formsOfTheApi) {

    private static final Pattern FORM_OF_THE_API =
            Pattern.compile("[^\\t]*\\[([\\w.]+)]: form only in the API: ([\\w.]+)\\t.+");

    /**
     * A form of a union.
     *
     * @param union the key of the union
     * @param form the key of the form
     */
    record UnionForm(String union, String form) {}

    static Knowledge read() {
        String document = Optional.ofNullable(System.getProperty("openai.document"))
                .or(() -> Optional.ofNullable(System.getenv("OPENAI_DOCUMENT")))
                .orElse("../../../shared/reference/openapi.json");
        return of(Subjects.api(), Document.read(Path.of(document)), Path.of("reviewed.tsv"));
    }

    private static Knowledge of(Api api, Document document, Path reviewed) {
        Alternatives alternatives = new Alternatives(document);
        try {
            Set<UnionForm> forms = Files.readAllLines(reviewed).stream()
                    .map(FORM_OF_THE_API::matcher)
                    .filter(Matcher::matches)
                    .map(row -> new UnionForm(row.group(1), row.group(2)))
                    .collect(Collectors.toSet());
            return new Knowledge(api, document, alternatives, new Matching(api, alternatives), forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether the document does not have a form, which people looked at and found right. */
    boolean isOnlyInTheApi(UnionDescription union, Form form) {
        String name =
                ApiNames.key(form instanceof Form.OfModel model ? model.model() : ((Form.OfRecord) form).record());
        return formsOfTheApi.contains(new UnionForm(ApiNames.key(union.name()), name));
    }
}
