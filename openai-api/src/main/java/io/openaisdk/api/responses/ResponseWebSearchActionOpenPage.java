package io.openaisdk.api.responses;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Constant;
import io.openaisdk.api.annotations.NullAllowed;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Step of a web search that opens one of the pages found. */
@ApiModel
public non-sealed interface ResponseWebSearchActionOpenPage extends Model, ResponseWebSearchAction {

    /**
     * Discriminator of this variant, always {@code open_page}.
     *
     * @return the value
     */
    @Constant("open_page")
    String type();

    /**
     * Address of the page.
     *
     * @return the value; empty when absent
     */
    @NullAllowed
    Optional<String> url();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static ResponseWebSearchActionOpenPageBuilder builder() {
        return ModelRuntime.builder(ResponseWebSearchActionOpenPage.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    ResponseWebSearchActionOpenPageBuilder toBuilder();
}
