package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.internal.ModelRuntime;

/** Step of a web search that looks for text in an open page. */
@ApiModel
public non-sealed interface ResponseWebSearchActionFind extends Model, ResponseWebSearchAction {

    /**
     * Discriminator of this variant, always {@code find_in_page}.
     *
     * @return the value
     */
    @Constant("find_in_page")
    String type();

    /**
     * Address of the page that is looked through.
     *
     * @return the value
     */
    String url();

    /**
     * Text to look for.
     *
     * @return the value
     */
    String pattern();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseWebSearchActionFindBuilder builder() {
        return ModelRuntime.builder(ResponseWebSearchActionFind.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseWebSearchActionFindBuilder toBuilder();
}
