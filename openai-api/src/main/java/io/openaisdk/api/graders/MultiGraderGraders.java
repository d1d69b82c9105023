package io.openaisdk.api.graders;

import io.openaisdk.api.ValueVariant;
import io.openaisdk.api.annotations.ApiUnion;
import java.util.List;

/** What a multi grader combines: several graders, or one. */
@ApiUnion
public sealed interface MultiGraderGraders
        permits MultiGraderGraders.Items, MultiGraderGrader, UnknownMultiGraderGraders, HiddenMultiGraderGraders {

    /**
     * Several graders.
     *
     * @param value the items, unmodifiable
     */
    record Items(List<MultiGraderGrader> value) implements MultiGraderGraders, ValueVariant<List<MultiGraderGrader>> {

        /**
         * Keeps a copy of the items.
         *
         * @param value the items
         */
        public Items {
            value = List.copyOf(value);
        }
    }
}
