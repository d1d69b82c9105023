package io.openaisdk.api.responses;

import io.openaisdk.api.annotations.ApiUnion;

/** What the model did on the web: a search, the opening of a page or a search within a page. */
@ApiUnion(discriminator = "type")
public sealed interface ResponseWebSearchAction
        permits ResponseWebSearchActionSearch,
                ResponseWebSearchActionOpenPage,
                ResponseWebSearchActionFind,
                UnknownResponseWebSearchAction,
                HiddenResponseWebSearchAction {}
