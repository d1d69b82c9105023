package io.openaisdk.api.shared;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.annotations.Required;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.List;

/** A filter that joins other filters by {@code and} or {@code or}. */
@ApiModel
public non-sealed interface CompoundFilter extends Model, FileSearchFilter {

    /**
     * Operator that joins the filters, {@code and} or {@code or}.
     *
     * @return the value
     */
    CompoundFilterType type();

    /**
     * Filters to join, each either a comparison or again a compound.
     *
     * @return the items
     */
    @Required
    List<FileSearchFilter> filters();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CompoundFilterBuilder builder() {
        return ModelRuntime.builder(CompoundFilter.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CompoundFilterBuilder toBuilder();
}
