package io.openaisdk.api.admin.organization;

import io.openaisdk.api.Model;
import io.openaisdk.api.annotations.ApiModel;
import io.openaisdk.api.internal.ModelRuntime;
import java.util.Optional;

/** Amount of money, with its currency. */
@ApiModel
public interface CostsResultAmount extends Model {

    /**
     * Amount as a number.
     *
     * @return the value; empty when absent
     */
    Optional<Double> value();

    /**
     * ISO-4217 code of the currency in lower case, such as {@code usd}.
     *
     * @return the value; empty when absent
     */
    Optional<String> currency();

    /**
     * Starts an empty builder.
     *
     * @return the builder
     */
    static CostsResultAmountBuilder builder() {
        return ModelRuntime.builder(CostsResultAmount.class);
    }

    /**
     * Starts a builder with the values of this model.
     *
     * @return the builder
     */
    CostsResultAmountBuilder toBuilder();
}
