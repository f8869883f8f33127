// What the client knows of the service, made of openapi/openapi.json by openapi-typescript: npm run openapi writes it again.
export interface paths {
    "/v1/trade/bilateral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Trade between a reporter and a partner
         * @description Goods trade as the reporter’s sources tell it: total, exports, imports, balance, growth on the year before, and the partner’s rank. A partner may be a province (CN-GD). What nobody states is null.
         */
        get: operations["getBilateralTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trade/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The partners of a reporter, ranked
         * @description Partner countries in one period by total trade, exports or imports, with their share. Where no source states a rank or share, it is reckoned and marked as derived.
         */
        get: operations["getTradePartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trade/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The provinces of a partner in the trade of a pair
         * @description What each province of the partner (or, with side=reporter, of the reporter) trades with the other side: total, share of its country’s part, and rank among its provinces.
         */
        get: operations["getProvincialTrade"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trade/mirror": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What both sides of a pair tell of their trade
         * @description The reporter’s exports face the partner’s imports, its imports the partner’s exports, total faces total. Only a figure that its own reporter compiled is a side, and the sides are never mixed; a figure of which nothing says so, or that a third party compiled, is neither side’s and stands apart under `unattributed`. The gap is the partner’s value less the reporter’s, in per cent of the reporter’s, with the interval of both; `reasons` tells what may make it, by what the figures say of themselves and the arithmetic. Amounts that a side tells in another currency are converted by a rate of their period.
         */
        get: operations["getTradeMirror"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fdi/rankings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where foreign direct investment in a host comes from, ranked
         * @description Origins of foreign direct investment by registered or disbursed capital or by the number of projects, as a standing at the end of the period (stock) or as added during it (flow). All lists unless asked; rows say which. A year-end stock has the year as its period.
         */
        get: operations["getFdiRankings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gdp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Gross domestic product of an area
         * @description Real growth on the year before, the level at current prices, and per head.
         */
        get: operations["getGdp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inflation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Consumer prices of an area
         * @description The annual average against the average before, the change on the same month a year before, and the change on the month before (its mean where the period is longer than a month). Forecasts and assumptions say so in status and nature.
         */
        get: operations["getInflation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Any figures
         * @description Figures of any indicator, one a row, with where they were printed. Of several sources for one cell the chosen one is shown; candidates=all shows each. A filter on an area matches exactly that code, never its parts.
         */
        get: operations["listObservations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series and what they cover
         * @description The series that have figures, with their first and last period and who states them. With series, those alone, each with its observations as /v1/series/{key} has them; flat faces have a row a figure.
         */
        get: operations["listSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/series/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One series with its observations
         * @description A series by its key, and its observations by period: as stated, transformed, put together to a coarser freq by aggregate, or its amounts in another currency.
         */
        get: operations["getSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One figure with its account
         * @description A figure by its id: where it was printed (source, literal, place, digest of the text), the release that stated it, its revisions, what other sources say of the same cell, and the checks that touch it. A derived figure is reckoned again, and told with the figures it draws on. With as_of, as it was known then.
         */
        get: operations["getFigure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one figure was printed
         * @description The evidence of a figure alone: its literal, the place in the text of its source, the digest of that text and the release that stated it. Of a derived figure, that of each figure it draws on. With as_of, of the vintage that was in force then.
         */
        get: operations["getFigureEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{id}/citation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to cite one figure
         * @description A citation that names the figure, its source and the edition it was taken from: CSL-JSON, and made from it BibTeX, RIS, an APA reference and plain text. A derived figure is cited as reckoned by Red River, with the figures it draws on and their sources. It bears no day of access, as the same edition has the same figures.
         */
        get: operations["getFigureCitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How one figure was revised
         * @description All that the source of a figure ever stated of it, first print to latest, each with where it was printed and its difference from the one before. A rebase is told apart from a revision, and a figure that was withdrawn stays here. Of a derived figure, what it came to on each day on which something it draws on changed. With as_of, what was known by then.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What has changed since a day or an edition
         * @description The figures that were added, revised, rebased or withdrawn, the newest first, each with its state before and after. Since a day: what became known after its end, so that the answers as known on that day and these changes make the answers of now. Since an edition: what the releases loaded after it was announced have changed, even those of an older vintage, unless a later one had replaced it already. With as_of, what was known by the end of that day. A figure stated again with the same content is no change, nor is one that was added and withdrawn again in between. Can be followed as a feed, in Atom or JSON Feed.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All editions
         * @description The editions in the order they were announced, each with the releases that came with it.
         */
        get: operations["listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The edition that is served
         * @description What is loaded now: how many figures of how many sources, and where all of it is downloaded.
         */
        get: operations["getCurrentEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/current/download": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All figures as one file
         * @description Every source’s figure of every cell, as /v1/observations?candidates=all has them, streamed. X-Row-Count tells how many rows there are (CSV has a header beside them): a file with fewer was broken off.
         */
        get: operations["downloadEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/current/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The digests of the files of all figures
         * @description Of each format of /v1/editions/current/download the length and the sha256, reckoned once an edition.
         */
        get: operations["listEditionFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The audit: figures held against each other
         * @description Every arithmetic check of the figures that are asked for against all that is loaded, as known on a day: what contradicts first, then what cannot be told. Verdicts follow from intervals alone; no tolerance is added.
         */
        get: operations["listChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a claim is so
         * @description Holds a claim against the figure it speaks of, by what the writing of both allows: no other tolerance. The words may be English, Vietnamese or Chinese; lang says both how the claim writes its numbers and the language of the answer.
         */
        get: operations["verifyClaim"];
        put?: never;
        /**
         * Whether claims are so
         * @description A claim, or a list of 1 to 100: data mirrors it, an object or an array in the same order. A claim that is not understood is an answer too: cannot_verify, and why.
         */
        post: operations["verifyClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find indicators, areas, sources and series by words
         * @description What some words may mean, in English, Vietnamese or Chinese, with or without diacritics, typing mistakes forgiven: codes by what they are called, and the series that join them.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All indicators
         * @description The indicators in force, with all that is known of them.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/indicators/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One indicator
         * @description One indicator, by its code or by another that leads to it.
         */
        get: operations["getIndicator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All areas
         * @description The areas in force, with all that is known of them.
         */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One area
         * @description One area, by its code or by another that leads to it.
         */
        get: operations["getArea"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All units
         * @description The units in force, with all that is known of them.
         */
        get: operations["listUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One unit
         * @description One unit, by its code or by another that leads to it.
         */
        get: operations["getUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All products
         * @description The products in force, with all that is known of them.
         */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One product
         * @description One product, by its code or by another that leads to it.
         */
        get: operations["getProduct"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All sources
         * @description The sources in force, with all that is known of them.
         */
        get: operations["listSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One source
         * @description One source, by its code or by another that leads to it.
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All releases
         * @description The releases in force, with all that is known of them.
         */
        get: operations["listReleases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/releases/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One release
         * @description One release, by its code or by another that leads to it.
         */
        get: operations["getRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is
         * @description A page for people, an index of links for programs.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The limits in force
         * @description How much one question may ask for, as numbers.
         */
        get: operations["getLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process answers
         * @description Asks nothing of the database.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether figures can be asked for
         * @description Asks the database which edition is served. 503 says why not: the database is away, or figures are still being loaded.
         */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A name a language. */
        Names: {
            en: string;
            vi: string;
            zh: string;
        };
        /** @description What people say for it beside its names, a list a language. */
        SpokenWords: {
            en: string[];
            vi: string[];
            zh: string[];
        };
        Area: {
            /** @description ISO 3166-1 alpha-3; ISO 3166-2 for provinces; W00 the world. */
            code: string;
            /** @description Its name in the language asked for. */
            name: string;
            /**
             * @description What it is; _Z alone is not_applicable.
             * @enum {unknown}
             */
            kind: "world" | "group" | "country" | "province" | "site" | "not_applicable";
            /** @description What it lies in. */
            parent: string | null;
            /** @description ISO 3166-1 alpha-2. */
            alpha2: string | null;
            /** @description UN M49. */
            m49: string | null;
            names: components["schemas"]["Names"];
            /** @description Other codes that lead here. */
            aliases: string[];
            /** @description First day; null: as long as is told. */
            valid_from: string | null;
            /** @description Last day; null: it goes on. */
            valid_to: string | null;
            /** @description What it became. */
            successors: string[];
            /** @description Changes of territory under the same code. */
            territory: {
                from: string;
                took_in: string[];
            }[];
            /** @description Of a group: its members and since when. */
            members: {
                code: string;
                from: string | null;
                to: string | null;
            }[];
            /** @description What else is to be said. */
            note: string | null;
            words: components["schemas"]["SpokenWords"];
        };
        Indicator: {
            /** @description The code. */
            code: string;
            /** @description Its name in the language asked for. */
            name: string;
            /**
             * @description What kind of number it is.
             * @enum {unknown}
             */
            measure: "level" | "rate" | "index" | "count" | "growth" | "share" | "ratio" | "rank" | "target" | "unknown";
            /** @description The indicator a growth, share, ratio, rank or target speaks of. */
            of: string | null;
            /** @description For a share or rank: parent, or an indicator. */
            over: string | null;
            /** @description What it is compared with. */
            comparison: ("previous_period" | "year_before" | "december_before") | null;
            /** @description The indicator it is a part of. */
            part_of: string | null;
            /** @description Whether the parts add up to the whole. */
            complete: boolean;
            /** @description The two indicators it is the difference of: first less second. */
            difference_of: string[] | null;
            /** @description Of an exchange rate: the currency one unit of which costs this many. */
            converts: string | null;
            /** @description Whether figures per head are divided by it. */
            per_head: boolean;
            /** @description Of a level: whether it may be below zero. */
            signed: boolean;
            /** @description SDMX CL_TIME_PER_COLLECT: S summed, A averaged, E end of period. */
            collection: ("S" | "A" | "E") | null;
            /** @description Of goods at a border: free on board, or with cost, insurance and freight. */
            valuation: ("FOB" | "CIF") | null;
            /** @description The units it may have. */
            units: string[];
            /** @description Digits after the point that are usual. */
            decimals: number | null;
            /**
             * @description Its subject.
             * @enum {unknown}
             */
            topic: "trade" | "investment" | "national_accounts" | "prices" | "innovation" | "travel" | "finance" | "projects" | "environment";
            /** @description Whether it has a partner. */
            by_partner: boolean;
            /** @description Whether it is told by product. */
            by_product: boolean;
            names: components["schemas"]["Names"];
            definitions: components["schemas"]["Names"];
            /** @description Well-known codes that lead here. */
            aliases: string[];
            /** @description The typed endpoints that show it. */
            shown: {
                endpoint: string;
                measure: string;
                by?: string;
                basis?: string;
            }[];
            words: components["schemas"]["SpokenWords"];
            opposite_words: components["schemas"]["SpokenWords"];
        };
        Unit: {
            /** @description The code. */
            code: string;
            /** @description Its name in the language asked for. */
            name: string;
            /**
             * @description What it counts.
             * @enum {unknown}
             */
            kind: "currency" | "percent" | "rank" | "count" | "index" | "physical";
            names: components["schemas"]["Names"];
            /** @description Other codes that lead here. */
            aliases: string[];
        };
        Product: {
            /** @description The code. */
            code: string;
            /** @description Its name in the language asked for. */
            name: string;
            /** @description What it is a part of. */
            parent: string | null;
            /** @description The classification it is of. */
            classification: string | null;
            names: components["schemas"]["Names"];
        };
        Source: {
            /** @description The key. */
            key: string;
            /** @description What it is called. */
            title: string;
            /** @description Who publishes it. */
            publisher: string;
            /** @description BCP 47. */
            language: string;
            /** @description Its licence; null: none is stated. */
            licence: string | null;
            /** @description How its licence wants it to be named. */
            attribution: string | null;
            /** @description Where it is. */
            url: string | null;
            /**
             * @description What it is.
             * @enum {unknown}
             */
            kind: "article" | "data_set";
            /** @description 1 compiles the figures, 2 republishes statistics, 3 press. */
            standing: number;
        };
        Release: {
            /** @description <source>~<vintage>. */
            release: string;
            /** @description A key of /v1/sources. */
            source: string;
            /** @description When its figures became known, as exactly as that is known. */
            vintage: string;
            /**
             * @description Whether the text states it.
             * @enum {unknown}
             */
            vintage_certainty: "stated" | "inferred";
            /** @description The day it counts from. */
            known: string;
            /**
             * @description append: silent on what it lacks; replace: within its series, absent is withdrawn.
             * @enum {unknown}
             */
            scope: "append" | "replace";
            text: {
                file: string;
                sha256: string;
            } | null;
            withdrawals: {
                figure: string;
                reason: string;
            }[];
            /** @description How it was read. */
            notes: string[];
            /** @description How many it states. */
            observations: number;
        };
        Series: {
            /** @description FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT. */
            key: string;
            freq: string;
            indicator: string;
            reporter: string;
            partner: string;
            product: string;
            unit: string;
            /** @description The first period with a figure. */
            first: string | null;
            /** @description The last. */
            last: string | null;
            /** @description How many periods have a figure. */
            periods: number;
            /** @description Who states them. */
            sources: string[];
        };
        Check: {
            /**
             * @description What kind of arithmetic.
             * @enum {unknown}
             */
            check: "share_of_whole" | "growth_of_levels" | "sum_of_parts" | "rank_of_values" | "streak" | "converted_amount" | "monthly_to_annual" | "bounds";
            /**
             * @description inconsistent: the intervals are disjoint; consistent: they meet; cannot_tell: a figure is missing, unbounded, or not known to be alike.
             * @enum {unknown}
             */
            verdict: "consistent" | "inconsistent" | "cannot_tell";
            /** @description What the print of the figure allows. */
            stated: {
                low: number | null;
                high: number | null;
            };
            /** @description What the others make of it; null: that cannot be told. */
            implied: {
                low: number | null;
                high: number | null;
            } | null;
            /** @description What would reconcile the two, where they do not meet and something would. */
            explained_by: ("truncation" | "magnitude" | "unit" | "year" | "denominator" | "fencepost") | null;
            /** @description The id of the figure, then of those it was held against. */
            figures: string[];
            /** @description The id of the derived figure whose interval is `implied`. */
            derived: string | null;
            /** @description All of it in sentences, in the language asked for. */
            explanation: string;
        };
        Spread: {
            /** @description The least that any candidate allows; null: one is open. */
            low: number | null;
            /** @description The most that any candidate allows; null: one is open. */
            high: number | null;
            /** @description How far high lies above low, in per cent of low; only where low is above zero. */
            width_percent?: number;
            /** @description Whether some two have no value in common, and so contradict each other. */
            disjoint: boolean;
            /** @description How many sources state a value. */
            sources: number;
        };
        Disagreement: {
            /** @description The least that any candidate allows; null: one is open. */
            low: number | null;
            /** @description The most that any candidate allows; null: one is open. */
            high: number | null;
            /** @description How far high lies above low, in per cent of low; only where low is above zero. */
            width_percent?: number;
            /** @description Whether some two have no value in common, and so contradict each other. */
            disjoint: boolean;
            /** @description How many sources state a value. */
            sources: number;
            /**
             * @description inconsistent: some two are disjoint; consistent: all meet; cannot_tell: they speak of different things (nature, base), or one is open.
             * @enum {unknown}
             */
            verdict: "consistent" | "inconsistent" | "cannot_tell";
        };
        /** @description A figure: value, interval, source, and the day it became known. */
        Figure: {
            /** @description <series key>~<period>~<source>, or <operation>(<id>,...) of a derived figure; /v1/figures/{id} tells its whole account. */
            id: string;
            /** @description The number printed, in the unit itself; null: status says why. */
            value: number | null;
            /** @description A code of /v1/units. */
            unit: string;
            /** @description The least that the print allows; null: open. */
            low: number | null;
            /** @description The most that the print allows; null: open. */
            high: number | null;
            /** @description Significant digits the print claims; null: exact. */
            digits: number | null;
            /** @description How the print qualifies the number, as over or nearly. */
            qualifier: ("exact" | "over" | "nearly" | "about" | "at_least" | "up_to" | "top") | null;
            /**
             * @description SDMX CL_OBS_STATUS; F exactly where nature is not null.
             * @enum {unknown}
             */
            status: "A" | "B" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "L" | "M" | "N" | "O" | "P" | "Q" | "S" | "U" | "V";
            /** @description Why it is no outcome. */
            nature: ("forecast" | "assumption" | "plan") | null;
            /** @description The period compared with, or the reference period. */
            base: string | null;
            /** @description Who compiled it; null: the source does not say. */
            compiler: string | null;
            /** @description A key of /v1/sources. */
            source: string;
            /** @description The day it became known, YYYY-MM-DD. */
            known: string;
            /** @description The number as read, with its magnitude word. */
            printed: string | null;
            /** @description Why this source was chosen where several have the cell; null: only one has. */
            chosen_because: ("has_value" | "outcome" | "standing" | "vintage" | "code") | null;
            /** @description The value at the scale asked for; of a derived figure with the fewest digits that name a number of its interval. */
            display?: string | null;
            /** @description Of each figure of a typed answer. */
            checks?: {
                /** @description How many checks of /v1/checks touch it, or hold what is stated against it. */
                count: number;
                /** @description The worst of their verdicts; null: no check touches it. */
                worst: ("consistent" | "inconsistent" | "cannot_tell") | null;
            };
            /** @description Only of figures that nobody states. */
            derived?: {
                /** @description In terms of the inputs in their order, a being the first. */
                formula: string;
                /** @description The ids of the figures it was reckoned of. */
                inputs: string[];
                /** @description Why it has no value, in the language asked for. */
                refused?: string;
            };
            /** @description Of a derived rank: how many were ranked. */
            out_of?: number;
            /** @description Of a derived rank or share: how much of the total the ranked make up, in per cent. */
            covered_percent?: number;
            spread?: components["schemas"]["Spread"];
        };
        Observation: {
            /** @description What is measured: a code of /v1/indicators. */
            indicator: string;
            /** @description SDMX CL_FREQ; _O for intervals. */
            freq: string;
            /** @description Whose figure it is: an area code. */
            reporter: string;
            /** @description Who is at the other end; _Z: nobody. */
            partner: string;
            /** @description What is counted or traded; _T: the total, _Z: none applies. */
            product: string;
            /** @description The period observed. */
            period: string;
            /** @description <series key>~<period>~<source>, or <operation>(<id>,...) of a derived figure; /v1/figures/{id} tells its whole account. */
            id: string;
            /** @description The number printed, in the unit itself; null: status says why. */
            value: number | null;
            /** @description A code of /v1/units. */
            unit: string;
            /** @description The least that the print allows; null: open. */
            low: number | null;
            /** @description The most that the print allows; null: open. */
            high: number | null;
            /** @description Significant digits the print claims; null: exact. */
            digits: number | null;
            /** @description How the print qualifies the number, as over or nearly. */
            qualifier: ("exact" | "over" | "nearly" | "about" | "at_least" | "up_to" | "top") | null;
            /**
             * @description SDMX CL_OBS_STATUS; F exactly where nature is not null.
             * @enum {unknown}
             */
            status: "A" | "B" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "L" | "M" | "N" | "O" | "P" | "Q" | "S" | "U" | "V";
            /** @description Why it is no outcome. */
            nature: ("forecast" | "assumption" | "plan") | null;
            /** @description The period compared with, or the reference period. */
            base: string | null;
            /** @description Who compiled it; null: the source does not say. */
            compiler: string | null;
            /** @description A key of /v1/sources. */
            source: string;
            /** @description The day it became known, YYYY-MM-DD. */
            known: string;
            /** @description The number as read, with its magnitude word. */
            printed: string | null;
            /** @description Why this source was chosen where several have the cell; null: only one has. */
            chosen_because: ("has_value" | "outcome" | "standing" | "vintage" | "code") | null;
            /** @description The value at the scale asked for; of a derived figure with the fewest digits that name a number of its interval. */
            display?: string | null;
            /** @description Of each figure of a typed answer. */
            checks?: {
                /** @description How many checks of /v1/checks touch it, or hold what is stated against it. */
                count: number;
                /** @description The worst of their verdicts; null: no check touches it. */
                worst: ("consistent" | "inconsistent" | "cannot_tell") | null;
            };
            /** @description Only of figures that nobody states. */
            derived?: {
                /** @description In terms of the inputs in their order, a being the first. */
                formula: string;
                /** @description The ids of the figures it was reckoned of. */
                inputs: string[];
                /** @description Why it has no value, in the language asked for. */
                refused?: string;
            };
            /** @description Of a derived rank: how many were ranked. */
            out_of?: number;
            /** @description Of a derived rank or share: how much of the total the ranked make up, in per cent. */
            covered_percent?: number;
            spread?: components["schemas"]["Spread"];
            /** @description The figure as printed. */
            literal: string | null;
            /** @description Where the literal begins in the source’s text, in code points. */
            start: number | null;
            /** @description Where it ends, half open. */
            end: number | null;
            /** @description Whether the literal says it in words, without a numeral. */
            worded: boolean;
            /** @description How an ambiguity was read. */
            note: string | null;
        };
        Evidence: {
            /** @description A key of /v1/sources. */
            source: string;
            /** @description The figure as printed. */
            literal: string | null;
            /** @description Where it begins in the text. */
            start: number | null;
            /** @description Where it ends, half open. */
            end: number | null;
            /**
             * @description What places count.
             * @enum {unknown}
             */
            unit: "code point";
            /** @description Whether it is said in words. */
            worded: boolean;
            /** @description The digest of the text’s bytes. */
            sha256: string | null;
            /** @description When it was published, as exactly as that is known. */
            published: string | null;
            /** @description Whether the text states that. */
            published_certainty: string | null;
        };
        Meta: {
            /** @description Same edition, same answers: digest over the loaded releases and code lists. */
            edition: string;
            /** @description The day asked for; null: all that is loaded. */
            as_of: string | null;
            /** @description Rows in all; null: more than are counted. */
            total: number | null;
            /** @description How far it was counted. */
            total_at_least?: number;
            /** @description Whether this is the last page. */
            complete: boolean;
            /** @description The path of the next page. */
            next: string | null;
            /** @description The question as understood. */
            applied: {
                [key: string]: unknown;
            };
            /** @description Why there are no rows. */
            empty_because: ("no_such_series" | "outside_coverage" | "not_known_yet") | null;
            /** @description Where some would be. */
            hint?: string;
        };
        SourceNote: {
            title: string;
            publisher: string;
            /** @description The vintage of its newest release. */
            published: string | null;
            licence: string | null;
            /** @description How its licence wants it to be named. */
            attribution: string | null;
        };
        /** @description A dataset of JSON-stat 2.0 (json-stat.org). */
        JsonStat: {
            /** @enum {unknown} */
            version: "2.0";
            /** @enum {unknown} */
            class: "dataset";
            /** @description The dimensions. */
            id: string[];
            /** @description How many codes each has. */
            size: number[];
            /** @description The codes of each, with their names. */
            dimension: {
                [key: string]: Record<string, never>;
            };
            /** @description An array of all cells, or an object of those that are filled. */
            value: unknown;
        };
        Difference: {
            /** @description The new value minus the old. */
            value: number;
            /** @description The least that the two prints allow; null: open. */
            low: number | null;
            /** @description The most that they allow; null: open. */
            high: number | null;
        };
        Revision: {
            /** @description What is measured: a code of /v1/indicators. */
            indicator: string;
            /** @description SDMX CL_FREQ; _O for intervals. */
            freq: string;
            /** @description Whose figure it is: an area code. */
            reporter: string;
            /** @description Who is at the other end; _Z: nobody. */
            partner: string;
            /** @description What is counted or traded; _T: the total, _Z: none applies. */
            product: string;
            /** @description The period observed. */
            period: string;
            /** @description <series key>~<period>~<source>, or <operation>(<id>,...) of a derived figure; /v1/figures/{id} tells its whole account. */
            id: string;
            /** @description The number printed, in the unit itself; null: status says why. */
            value: number | null;
            /** @description A code of /v1/units. */
            unit: string;
            /** @description The least that the print allows; null: open. */
            low: number | null;
            /** @description The most that the print allows; null: open. */
            high: number | null;
            /** @description Significant digits the print claims; null: exact. */
            digits: number | null;
            /** @description How the print qualifies the number, as over or nearly. */
            qualifier: ("exact" | "over" | "nearly" | "about" | "at_least" | "up_to" | "top") | null;
            /**
             * @description SDMX CL_OBS_STATUS; F exactly where nature is not null.
             * @enum {unknown}
             */
            status: "A" | "B" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "L" | "M" | "N" | "O" | "P" | "Q" | "S" | "U" | "V";
            /** @description Why it is no outcome. */
            nature: ("forecast" | "assumption" | "plan") | null;
            /** @description The period compared with, or the reference period. */
            base: string | null;
            /** @description Who compiled it; null: the source does not say. */
            compiler: string | null;
            /** @description A key of /v1/sources. */
            source: string;
            /** @description The day it became known, YYYY-MM-DD. */
            known: string;
            /** @description The number as read, with its magnitude word. */
            printed: string | null;
            /** @description Why this source was chosen where several have the cell; null: only one has. */
            chosen_because: ("has_value" | "outcome" | "standing" | "vintage" | "code") | null;
            /** @description The value at the scale asked for; of a derived figure with the fewest digits that name a number of its interval. */
            display?: string | null;
            /** @description Of each figure of a typed answer. */
            checks?: {
                /** @description How many checks of /v1/checks touch it, or hold what is stated against it. */
                count: number;
                /** @description The worst of their verdicts; null: no check touches it. */
                worst: ("consistent" | "inconsistent" | "cannot_tell") | null;
            };
            /** @description Only of figures that nobody states. */
            derived?: {
                /** @description In terms of the inputs in their order, a being the first. */
                formula: string;
                /** @description The ids of the figures it was reckoned of. */
                inputs: string[];
                /** @description Why it has no value, in the language asked for. */
                refused?: string;
            };
            /** @description Of a derived rank: how many were ranked. */
            out_of?: number;
            /** @description Of a derived rank or share: how much of the total the ranked make up, in per cent. */
            covered_percent?: number;
            spread?: components["schemas"]["Spread"];
            /** @description The figure as printed. */
            literal: string | null;
            /** @description Where the literal begins in the source’s text, in code points. */
            start: number | null;
            /** @description Where it ends, half open. */
            end: number | null;
            /** @description Whether the literal says it in words, without a numeral. */
            worded: boolean;
            /** @description How an ambiguity was read. */
            note: string | null;
            /** @description The release that brought it: <source>~<vintage>. */
            release: string;
            evidence: components["schemas"]["Evidence"];
            /**
             * @description What the release did to the figure; restated: nothing, it says the same again.
             * @enum {unknown}
             */
            change: "added" | "revised" | "rebased" | "withdrawn" | "restated";
            /** @description From the state before; null where there is none to compare: no value, or another base. */
            difference: components["schemas"]["Difference"] | null;
            /** @description Why the figure was withdrawn. */
            reason: string | null;
        };
        Change: {
            /** @description The figure’s id. */
            id: string;
            /** @description What is measured: a code of /v1/indicators. */
            indicator: string;
            /** @description SDMX CL_FREQ; _O for intervals. */
            freq: string;
            /** @description Whose figure it is: an area code. */
            reporter: string;
            /** @description Who is at the other end; _Z: nobody. */
            partner: string;
            /** @description What is counted or traded; _T: the total, _Z: none applies. */
            product: string;
            /** @description The period observed. */
            period: string;
            /** @description A code of /v1/units. */
            unit: string;
            /** @description A key of /v1/sources. */
            source: string;
            /**
             * @description What became of the figure.
             * @enum {unknown}
             */
            change: "added" | "revised" | "rebased" | "withdrawn";
            /** @description The day of the new state, YYYY-MM-DD. */
            known: string;
            /** @description The release that brought it: <source>~<vintage>. */
            release: string;
            /** @description The figure as it was; null: it was not there. */
            old: components["schemas"]["Figure"] | null;
            /** @description The figure as it is; null: it is withdrawn. */
            new: components["schemas"]["Figure"] | null;
            /** @description From the state before; null where there is none to compare: no value, or another base. */
            difference: components["schemas"]["Difference"] | null;
            /** @description Why the figure was withdrawn. */
            reason: string | null;
        };
        /** @description What somebody says that a figure is. */
        Claim: {
            /**
             * @description What is measured. A code, an alias, or a name in English, Vietnamese or Chinese.
             * @example trade
             */
            indicator: string;
            /**
             * @description When, as the API writes it or as people do: Q3 2024, quý 3 năm 2024, 2024年第三季度.
             * @example 2024
             */
            period: string | number;
            /**
             * @description The number, or it as people write it, with qualifier, magnitude and unit: over 1.24 million, 56,3 tỷ USD, 第六.
             * @example $260.65 billion
             */
            value: string | number;
            /**
             * @description Whose figure it is; area and host say the same, and one of them is needed. A code, an alias, or a name in English, Vietnamese or Chinese.
             * @example Viet Nam
             */
            reporter?: string;
            /**
             * @description Another word for reporter.
             * @example Viet Nam
             */
            area?: string;
            /**
             * @description Another word for reporter.
             * @example Viet Nam
             */
            host?: string;
            /**
             * @description Who is at the other end; not said: the world, or nobody. A code, an alias, or a name in English, Vietnamese or Chinese.
             * @example Trung Quốc
             */
            partner?: string;
            /**
             * @description Another word for partner.
             * @example 中国
             */
            origin?: string;
            /**
             * @description What is counted or traded; not said: all together.
             * @example PASSPORT
             */
            product?: string;
            /**
             * @description The unit, where the value does not say it: a code or words, with a magnitude or without.
             * @example USD
             */
            unit?: string;
            /**
             * @description The day of the claim: it is held against what was known by its end. Not said: against what is known now, and what was known on any earlier day may make it right.
             * @example 2025-06-30
             */
            as_of?: string;
            /**
             * @description How the claim writes its numbers and days; not said: its letters tell, and where they do not both readings are tried.
             * @example en
             * @enum {unknown}
             */
            lang?: "en" | "vi" | "zh";
        };
        Claimed: {
            /** @description The number claimed, in the unit itself. */
            value: number;
            /** @description The least that the claim’s writing allows; null: open. */
            low: number | null;
            /** @description The most that it allows; null: open. */
            high: number | null;
            /** @description The unit claimed, or that of the figure where none is said. */
            unit: string | null;
            /** @description Significant digits it is written with; null: exact. */
            digits: number | null;
            /** @description How the claim qualifies the number; below is less than it, above more. */
            qualifier: ("exact" | "over" | "nearly" | "about" | "at_least" | "up_to" | "top" | "below" | "above") | null;
            /** @description What the number may be read as too. */
            other_reading: number | null;
        };
        Verdict: {
            /**
             * @description match: the intervals meet, and the claim says no more than is known. close: they meet but it says more digits than were printed, or it is the figure cut off instead of rounded. mismatch: neither. right_then_revised_since: it agrees with what was known then, its source has revised that or taken it back since, and it does not agree with what is known now; another base is no revision. cannot_verify: reason says why.
             * @enum {unknown}
             */
            verdict: "match" | "close" | "mismatch" | "right_then_revised_since" | "cannot_verify";
            /** @description The indicator as understood. */
            indicator: string | null;
            /** @description The reporter as understood. */
            reporter: string | null;
            /** @description The partner as understood; _Z: none. */
            partner: string | null;
            /** @description The product as understood. */
            product: string | null;
            /** @description The period as understood. */
            period: string | null;
            /** @description The day of the claim; null: none is told. */
            as_of: string | null;
            /** @description The value as understood. */
            claimed: components["schemas"]["Claimed"] | null;
            /** @description The chosen figure of its cell, today: what the claim is held against where it tells no day. */
            figure: components["schemas"]["Figure"] | null;
            /** @description With as_of: the chosen figure of that day, which the claim is held against. Without: the older figure by which it was right, or that has another base and agrees. */
            figure_then: components["schemas"]["Figure"] | null;
            /** @description What would explain a mismatch: share_for_level is a share told where a level was asked, fraction 0.21 told for 21 per cent. */
            slip: ("wrong_year" | "magnitude" | "fraction" | "sign" | "level_for_growth" | "level_for_share" | "level_for_ratio" | "level_for_rank" | "growth_for_level" | "growth_for_share" | "growth_for_ratio" | "growth_for_rank" | "share_for_level" | "share_for_growth" | "share_for_ratio" | "share_for_rank" | "ratio_for_level" | "ratio_for_growth" | "ratio_for_share" | "ratio_for_rank" | "rank_for_level" | "rank_for_growth" | "rank_for_share" | "rank_for_ratio" | "other_side" | "other_unit" | "other_flow") | null;
            /** @description The figure that has what was claimed. */
            slip_figure: components["schemas"]["Figure"] | null;
            /** @description Ids of figures of other sources that match. */
            others_match: string[];
            /** @description The codes that ambiguous words may mean. */
            candidates: string[];
            /** @description Why it cannot be verified. */
            reason: string | null;
            /** @description The verdict in words, in the language asked for. */
            explanation: string;
        };
        Citation: {
            /** @description The id of the figure. */
            id: string;
            /**
             * @description What CSL calls the source.
             * @enum {unknown}
             */
            type: "article-newspaper" | "dataset";
            /** @description The title of the source, and in square brackets the figure; of a derived figure its words, and of what it was reckoned. A text without a title is described in square brackets. */
            title: string;
            /** @description The title of the source alone. */
            "title-short": string;
            /** @description The publishers, as group authors; of a derived figure Red River. */
            author: {
                literal: string;
            }[];
            issued?: {
                /** @description Year, month and day, as far as they are known. */
                "date-parts": number[][];
                /** @description Whether the date is inferred, not stated. */
                circa?: boolean;
            };
            publisher: string;
            /** @description The address of the source, or where it has none, of the figure itself. */
            URL: string;
            /** @description BCP 47 tag of the source’s text. */
            language?: string;
            /** @description The edition the figure was taken from, as meta.edition. */
            version: string;
            /** @description Ids, edition, licence and how the source wants to be named, in sentences. */
            note: string;
            custom: {
                /** @description The address of the figure itself. */
                address: string;
                /** @description The figure that is cited, or those it was reckoned of. */
                figures: {
                    /** @description The id of the figure. */
                    id: string;
                    /** @description The release that stated it: <source>~<vintage>. */
                    release: string;
                    /** @description The figure in words: what, of whom, when, and the number. */
                    text: string;
                    /** @description The number as the source printed it. */
                    printed: string | null;
                }[];
                /** @description Of a derived figure: what it is, as reckoned by Red River. */
                derived?: {
                    /** @description The derived figure in words. */
                    text: string;
                    /** @description How it was reckoned of the figures, a, b and so on. */
                    formula: string;
                };
            };
        };
        /** @description Why there is no answer, after RFC 9457. */
        Problem: {
            /** @description The code as a URN. */
            type: string;
            /** @description What kind of problem this is; the same for every problem of this code. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description What is wrong this time, in a sentence. */
            detail: string;
            /**
             * @description What programs may decide by.
             * @enum {unknown}
             */
            code: "UNKNOWN_PARAMETER" | "MISSING_PARAMETER" | "REPEATED_PARAMETER" | "MALFORMED_PARAMETER" | "OUT_OF_RANGE" | "UNKNOWN_VALUE" | "UNKNOWN_CODE" | "MALFORMED_PERIOD" | "NOT_DERIVABLE" | "EMPTY_RANGE" | "BAD_CURSOR" | "BAD_ENCODING" | "MALFORMED_BODY" | "MALFORMED_REQUEST" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "REQUEST_TIMEOUT" | "EDITION_MOVED" | "TOO_MUCH" | "BODY_TOO_LARGE" | "PATH_TOO_LONG" | "UNSUPPORTED_MEDIA_TYPE" | "TOO_MANY_REQUESTS" | "HEADERS_TOO_LARGE" | "INTERNAL" | "NOT_IMPLEMENTED" | "DATABASE_AWAY" | "NOT_READY";
            /** @description The parameter that is wrong. */
            param?: string;
            /** @description What may stand here. */
            allowed?: string[];
            /** @description What was probably meant. */
            did_you_mean?: string;
            /** @description What to do about it. */
            hint?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getBilateralTrade: {
        parameters: {
            query: {
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter: string;
                /**
                 * @description Who is at the other end. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                partner: string;
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description true: reckons what nobody states of what somebody does, marked as derived.
                 * @example true
                 */
                derive?: boolean;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
                /**
                 * @description In which currency amounts are answered; USD unless asked. What is stated in another is converted by the dated rate of its period, and marked as derived.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The order: by key and period unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "period" | "-period";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a pair and period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit?: string;
                            freq?: string;
                            source?: string;
                            /** @description An area code. */
                            reporter: string;
                            /** @description An area code. */
                            partner: string;
                            /** @description The period observed. */
                            period: string;
                            total: components["schemas"]["Figure"] | null;
                            exports: components["schemas"]["Figure"] | null;
                            imports: components["schemas"]["Figure"] | null;
                            balance: components["schemas"]["Figure"] | null;
                            growth: components["schemas"]["Figure"] | null;
                            rank: components["schemas"]["Figure"] | null;
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getTradePartners: {
        parameters: {
            query: {
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter: string;
                /**
                 * @description The one period that is ranked: 2024, 2024-Q3, 2024-07 ...
                 * @example 2024
                 */
                period: string;
                /**
                 * @description What ranks; total unless asked.
                 * @example total
                 */
                by?: "total" | "exports" | "imports";
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description true: reckons what nobody states of what somebody does, marked as derived.
                 * @example true
                 */
                derive?: boolean;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
                /**
                 * @description In which currency amounts are answered; USD unless asked. What is stated in another is converted by the dated rate of its period, and marked as derived.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The order: by period and rank unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "period" | "-period" | "rank" | "-rank" | "value" | "-value" | "share" | "-share";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a partner, by rank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit?: string;
                            freq?: string;
                            source?: string;
                            /** @description An area code. */
                            reporter: string;
                            /** @description An area code. */
                            partner: string;
                            /** @description The period observed. */
                            period: string;
                            rank: components["schemas"]["Figure"] | null;
                            value: components["schemas"]["Figure"] | null;
                            share: components["schemas"]["Figure"] | null;
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getProvincialTrade: {
        parameters: {
            query: {
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter: string;
                /**
                 * @description Who is at the other end. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                partner: string;
                /**
                 * @description Whose provinces: the partner’s unless asked.
                 * @example partner
                 */
                side?: "reporter" | "partner";
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description true: reckons what nobody states of what somebody does, marked as derived.
                 * @example true
                 */
                derive?: boolean;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
                /**
                 * @description In which currency amounts are answered; USD unless asked. What is stated in another is converted by the dated rate of its period, and marked as derived.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The order: by period and rank unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "period" | "-period" | "total" | "-total" | "share" | "-share" | "rank" | "-rank";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a province and period, by rank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit?: string;
                            freq?: string;
                            source?: string;
                            /** @description An area code. */
                            reporter: string;
                            /** @description An area code. */
                            partner: string;
                            /** @description An area code. */
                            province: string;
                            /** @description The period observed. */
                            period: string;
                            total: components["schemas"]["Figure"] | null;
                            share: components["schemas"]["Figure"] | null;
                            rank: components["schemas"]["Figure"] | null;
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getTradeMirror: {
        parameters: {
            query: {
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter: string;
                /**
                 * @description Who is at the other end. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                partner: string;
                /**
                 * @description What the reporter’s side tells: its exports face the partner’s imports, its imports the partner’s exports. Not asked: all, and rows say which.
                 * @example exports
                 */
                flow?: "exports" | "imports" | "total";
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
                /**
                 * @description In which currency amounts are answered; USD unless asked. What is stated in another is converted by the dated rate of its period, and marked as derived.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The order: by key and period unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "period" | "-period";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a pair, flow and period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit?: string;
                            freq?: string;
                            source?: string;
                            /** @description An area code. */
                            reporter: string;
                            /** @description An area code. */
                            partner: string;
                            /** @description The period observed. */
                            period: string;
                            /**
                             * @description What the reporter’s side tells; the partner’s tells what faces it.
                             * @enum {unknown}
                             */
                            flow: "exports" | "imports" | "total";
                            /** @description With candidates=all: whose figure the reporter’s side is. */
                            reporter_source?: string;
                            /** @description With candidates=all: whose figure the partner’s side is. */
                            partner_source?: string;
                            reporter_value: components["schemas"]["Figure"] | null;
                            partner_value: components["schemas"]["Figure"] | null;
                            gap: components["schemas"]["Figure"] | null;
                            gap_percent: components["schemas"]["Figure"] | null;
                            /** @description Figures of the flow that are neither side’s: their own reporter did not compile them, as far as is known. */
                            unattributed: components["schemas"]["Figure"][];
                            /** @description The usual reasons that may apply; none where the sides may agree within what their prints allow. */
                            reasons: {
                                /**
                                 * @description What may make two sides tell the same goods differently.
                                 * @enum {unknown}
                                 */
                                code: "cif_fob" | "timing" | "re_exports" | "coverage";
                                /** @description Why it was listed here, in the language asked for. */
                                because: string;
                            }[];
                            /** @description What an unattributed figure is, where there is one. */
                            note: string | null;
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getFdiRankings: {
        parameters: {
            query: {
                /**
                 * @description Where the investment goes. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                host: string;
                /**
                 * @description Where the investment comes from. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                origin?: string;
                /**
                 * @description What ranks: capital registered or disbursed, or the number of projects. Not asked: all, and rows say which.
                 * @example registered_capital
                 */
                by?: "registered_capital" | "disbursed_capital" | "projects";
                /**
                 * @description Standing at the end of the period, or added during it. Not asked: both, and rows say which.
                 * @example stock
                 */
                basis?: "stock" | "flow";
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description true: reckons what nobody states of what somebody does, marked as derived.
                 * @example true
                 */
                derive?: boolean;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
                /**
                 * @description In which currency amounts are answered; USD unless asked. What is stated in another is converted by the dated rate of its period, and marked as derived.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The order: by period and rank unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "period" | "-period" | "rank" | "-rank" | "value" | "-value" | "share" | "-share";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row an origin, period and list, by rank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit?: string;
                            freq?: string;
                            source?: string;
                            /** @description An area code. */
                            host: string;
                            /** @description An area code. */
                            origin: string;
                            /** @description The period observed. */
                            period: string;
                            /** @description What is ranked. */
                            by: string;
                            /** @description stock or flow. */
                            basis: string;
                            rank: components["schemas"]["Figure"] | null;
                            value: components["schemas"]["Figure"] | null;
                            share: components["schemas"]["Figure"] | null;
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getGdp: {
        parameters: {
            query: {
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                area: string;
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description true: reckons what nobody states of what somebody does, marked as derived.
                 * @example true
                 */
                derive?: boolean;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
                /**
                 * @description In which currency amounts are answered; USD unless asked. What is stated in another is converted by the dated rate of its period, and marked as derived.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The order: by key and period unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "period" | "-period";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row an area and period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit?: string;
                            freq?: string;
                            source?: string;
                            /** @description An area code. */
                            area: string;
                            /** @description The period observed. */
                            period: string;
                            growth: components["schemas"]["Figure"] | null;
                            level: components["schemas"]["Figure"] | null;
                            per_capita: components["schemas"]["Figure"] | null;
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getInflation: {
        parameters: {
            query: {
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                area: string;
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description true: reckons what nobody states of what somebody does, marked as derived.
                 * @example true
                 */
                derive?: boolean;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description The order: by key and period unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "period" | "-period";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row an area and period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            unit?: string;
                            freq?: string;
                            source?: string;
                            /** @description An area code. */
                            area: string;
                            /** @description The period observed. */
                            period: string;
                            average: components["schemas"]["Figure"] | null;
                            year_on_year: components["schemas"]["Figure"] | null;
                            month_on_month: components["schemas"]["Figure"] | null;
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    listObservations: {
        parameters: {
            query?: {
                /**
                 * @description What is measured: codes of /v1/indicators, or well-known aliases such as NY.GDP.MKTP.KD.ZG.
                 * @example GDP_GROWTH
                 */
                indicator?: string;
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter?: string;
                /**
                 * @description Who is at the other end. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                partner?: string;
                /**
                 * @description What is counted or traded; _T is the total, _Z says that no product applies.
                 * @example _T
                 */
                product?: string;
                /**
                 * @description The unit of the value: codes of /v1/units.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description true: reckons what nobody states of what somebody does, marked as derived.
                 * @example true
                 */
                derive?: boolean;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
                /**
                 * @description The order: by key (series, then period) unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "key" | "-key" | "period" | "-period";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Observation"][];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    listSeries: {
        parameters: {
            query?: {
                /**
                 * @description These series alone, by their keys, one or several by comma, each with its observations.
                 * @example A.TRADE.VNM.CHN._T.USD,A.TRADE_GROWTH.VNM.CHN._T.PERCENT
                 */
                series?: string;
                /**
                 * @description What is measured: codes of /v1/indicators, or well-known aliases such as NY.GDP.MKTP.KD.ZG.
                 * @example GDP_GROWTH
                 */
                indicator?: string;
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter?: string;
                /**
                 * @description Who is at the other end. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                partner?: string;
                /**
                 * @description What is counted or traded; _T is the total, _Z says that no product applies.
                 * @example _T
                 */
                product?: string;
                /**
                 * @description The unit of the value: codes of /v1/units.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description The order: by key (series, then period) unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "key" | "-key" | "period" | "-period";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a series, by key; with series, those series, each with its observations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Series"][];
                        meta: components["schemas"]["Meta"];
                    } | {
                        data: {
                            /** @description FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT. */
                            key: string;
                            freq: string;
                            indicator: string;
                            reporter: string;
                            partner: string;
                            product: string;
                            unit: string;
                            /** @description The first period with a figure. */
                            first: string | null;
                            /** @description The last. */
                            last: string | null;
                            /** @description How many periods have a figure. */
                            periods: number;
                            /** @description Who states them. */
                            sources: string[];
                            observations: components["schemas"]["Observation"][];
                        }[];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getSeries: {
        parameters: {
            query?: {
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only the last N periods that have a figure, per series.
                 * @example 1
                 */
                latest?: number;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only figures of these observation statuses (SDMX CL_OBS_STATUS): A B D E F G H I J L M N O P Q S U V.
                 * @example F
                 */
                status?: string;
                /**
                 * @description all: every source's figure for a cell, a row a source, instead of the chosen one.
                 * @example all
                 */
                candidates?: "all";
                /**
                 * @description What is made of the figures, in the place of each: change, percent_change and compounded_annual_rate on the period before, percent_change_year on the same period a year before, index (with base), log, share of the whole, per_capita. Each is marked as derived and keeps the interval of its inputs; what cannot be told says why.
                 * @example percent_change
                 */
                transform?: "change" | "percent_change" | "percent_change_year" | "index" | "log" | "compounded_annual_rate" | "share" | "per_capita";
                /**
                 * @description The period in which transform=index is 100.
                 * @example 2020
                 */
                base?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description Flat faces (csv, xlsx, parquet): a row a figure (long), or columns a measure or period (wide).
                 * @example wide
                 */
                layout?: "long" | "wide";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description The order: by key (series, then period) unless asked; a minus turns it round.
                 * @example -period
                 */
                sort?: "key" | "-key" | "period" | "-period";
                /**
                 * @description The currency that amounts are converted to, by the dated rates of their periods.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description Puts figures of a finer frequency together to the one of freq, or of the periods asked for: sums of what is summed over a period, means of averages, the end of what is told at the end. Refused where the indicator is collected otherwise.
                 * @example sum
                 */
                aggregate?: "sum" | "mean" | "end";
            };
            header?: never;
            path: {
                /**
                 * @description FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT
                 * @example A.TRADE.VNM.CHN._T.USD
                 */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description FREQ.INDICATOR.REPORTER.PARTNER.PRODUCT.UNIT. */
                            key: string;
                            freq: string;
                            indicator: string;
                            reporter: string;
                            partner: string;
                            product: string;
                            unit: string;
                            /** @description The first period with a figure. */
                            first: string | null;
                            /** @description The last. */
                            last: string | null;
                            /** @description How many periods have a figure. */
                            periods: number;
                            /** @description Who states them. */
                            sources: string[];
                            observations: components["schemas"]["Observation"][];
                        };
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getFigure: {
        parameters: {
            query?: {
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "jsonstat" | "sdmx-json" | "sdmx-csv" | "sdmx-ml" | "xlsx" | "parquet";
                /**
                 * @description Flat faces (csv, xlsx, parquet): codes, names, or both in columns side by side.
                 * @example both
                 */
                labels?: "code" | "name" | "both";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description Adds `display`, the value at this scale as text; value and interval stay in the unit itself.
                 * @example billion
                 */
                scale?: "thousand" | "million" | "billion";
            };
            header?: never;
            path: {
                /** @description <series key>~<period>~<source>, the slash of an interval written --; or <operation>(<id>,...) of a derived figure, which is reckoned again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description What is measured: a code of /v1/indicators. */
                            indicator: string;
                            /** @description SDMX CL_FREQ; _O for intervals. */
                            freq: string;
                            /** @description Whose figure it is: an area code. */
                            reporter: string;
                            /** @description Who is at the other end; _Z: nobody. */
                            partner: string;
                            /** @description What is counted or traded; _T: the total, _Z: none applies. */
                            product: string;
                            /** @description The period observed. */
                            period: string;
                            /** @description <series key>~<period>~<source>, or <operation>(<id>,...) of a derived figure; /v1/figures/{id} tells its whole account. */
                            id: string;
                            /** @description The number printed, in the unit itself; null: status says why. */
                            value: number | null;
                            /** @description A code of /v1/units. */
                            unit: string;
                            /** @description The least that the print allows; null: open. */
                            low: number | null;
                            /** @description The most that the print allows; null: open. */
                            high: number | null;
                            /** @description Significant digits the print claims; null: exact. */
                            digits: number | null;
                            /** @description How the print qualifies the number, as over or nearly. */
                            qualifier: ("exact" | "over" | "nearly" | "about" | "at_least" | "up_to" | "top") | null;
                            /**
                             * @description SDMX CL_OBS_STATUS; F exactly where nature is not null.
                             * @enum {unknown}
                             */
                            status: "A" | "B" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "L" | "M" | "N" | "O" | "P" | "Q" | "S" | "U" | "V";
                            /** @description Why it is no outcome. */
                            nature: ("forecast" | "assumption" | "plan") | null;
                            /** @description The period compared with, or the reference period. */
                            base: string | null;
                            /** @description Who compiled it; null: the source does not say. */
                            compiler: string | null;
                            /** @description A key of /v1/sources. */
                            source: string;
                            /** @description The day it became known, YYYY-MM-DD. */
                            known: string;
                            /** @description The number as read, with its magnitude word. */
                            printed: string | null;
                            /** @description Why this source was chosen where several have the cell; null: only one has. */
                            chosen_because: ("has_value" | "outcome" | "standing" | "vintage" | "code") | null;
                            /** @description The value at the scale asked for; of a derived figure with the fewest digits that name a number of its interval. */
                            display?: string | null;
                            /** @description The checks that touch it; of a derived figure, those that hold what is stated against it. */
                            checks?: components["schemas"]["Check"][];
                            /** @description Only of figures that nobody states. */
                            derived?: {
                                /** @description In terms of the inputs in their order, a being the first. */
                                formula: string;
                                /** @description The ids of the figures it was reckoned of. */
                                inputs: string[];
                                /** @description Why it has no value, in the language asked for. */
                                refused?: string;
                            };
                            /** @description Of a derived rank: how many were ranked. */
                            out_of?: number;
                            /** @description Of a derived rank or share: how much of the total the ranked make up, in per cent. */
                            covered_percent?: number;
                            spread?: components["schemas"]["Spread"];
                            /** @description The figure as printed. */
                            literal: string | null;
                            /** @description Where the literal begins in the source’s text, in code points. */
                            start: number | null;
                            /** @description Where it ends, half open. */
                            end: number | null;
                            /** @description Whether the literal says it in words, without a numeral. */
                            worded: boolean;
                            /** @description How an ambiguity was read. */
                            note: string | null;
                            /** @description The release that stated it; null: it is derived. */
                            release: string | null;
                            /** @description Where it was printed; null: it is derived. */
                            evidence: components["schemas"]["Evidence"] | null;
                            /** @description What other sources say of the same cell. */
                            others: components["schemas"]["Figure"][];
                            /** @description How far the sources of the cell lie apart, and whether they contradict each other; null: one has a value. */
                            disagreement: components["schemas"]["Disagreement"] | null;
                            /** @description What its source ever stated of it, first print to latest; of a derived figure, what it came to. */
                            revisions?: {
                                /** @description added, revised, rebased, restated or withdrawn. */
                                change: string;
                                /** @description The day it became known. */
                                known: string;
                                /** @description The release that stated it; null: it is derived. */
                                release: string | null;
                                value: number | null;
                                low: number | null;
                                high: number | null;
                                base: string | null;
                                /** @description From the state before, where the two can be compared. */
                                difference: components["schemas"]["Difference"] | null;
                                /** @description Why it was withdrawn. */
                                reason: string | null;
                            }[];
                            /** @description Of a derived figure: the stated figures it draws on, each once, in the order of its id. */
                            inputs?: {
                                /** @description What is measured: a code of /v1/indicators. */
                                indicator: string;
                                /** @description SDMX CL_FREQ; _O for intervals. */
                                freq: string;
                                /** @description Whose figure it is: an area code. */
                                reporter: string;
                                /** @description Who is at the other end; _Z: nobody. */
                                partner: string;
                                /** @description What is counted or traded; _T: the total, _Z: none applies. */
                                product: string;
                                /** @description The period observed. */
                                period: string;
                                /** @description <series key>~<period>~<source>, or <operation>(<id>,...) of a derived figure; /v1/figures/{id} tells its whole account. */
                                id: string;
                                /** @description The number printed, in the unit itself; null: status says why. */
                                value: number | null;
                                /** @description A code of /v1/units. */
                                unit: string;
                                /** @description The least that the print allows; null: open. */
                                low: number | null;
                                /** @description The most that the print allows; null: open. */
                                high: number | null;
                                /** @description Significant digits the print claims; null: exact. */
                                digits: number | null;
                                /** @description How the print qualifies the number, as over or nearly. */
                                qualifier: ("exact" | "over" | "nearly" | "about" | "at_least" | "up_to" | "top") | null;
                                /**
                                 * @description SDMX CL_OBS_STATUS; F exactly where nature is not null.
                                 * @enum {unknown}
                                 */
                                status: "A" | "B" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "L" | "M" | "N" | "O" | "P" | "Q" | "S" | "U" | "V";
                                /** @description Why it is no outcome. */
                                nature: ("forecast" | "assumption" | "plan") | null;
                                /** @description The period compared with, or the reference period. */
                                base: string | null;
                                /** @description Who compiled it; null: the source does not say. */
                                compiler: string | null;
                                /** @description A key of /v1/sources. */
                                source: string;
                                /** @description The day it became known, YYYY-MM-DD. */
                                known: string;
                                /** @description The number as read, with its magnitude word. */
                                printed: string | null;
                                /** @description Why this source was chosen where several have the cell; null: only one has. */
                                chosen_because: ("has_value" | "outcome" | "standing" | "vintage" | "code") | null;
                                /** @description The value at the scale asked for; of a derived figure with the fewest digits that name a number of its interval. */
                                display?: string | null;
                                /** @description Of each figure of a typed answer. */
                                checks?: {
                                    /** @description How many checks of /v1/checks touch it, or hold what is stated against it. */
                                    count: number;
                                    /** @description The worst of their verdicts; null: no check touches it. */
                                    worst: ("consistent" | "inconsistent" | "cannot_tell") | null;
                                };
                                /** @description Only of figures that nobody states. */
                                derived?: {
                                    /** @description In terms of the inputs in their order, a being the first. */
                                    formula: string;
                                    /** @description The ids of the figures it was reckoned of. */
                                    inputs: string[];
                                    /** @description Why it has no value, in the language asked for. */
                                    refused?: string;
                                };
                                /** @description Of a derived rank: how many were ranked. */
                                out_of?: number;
                                /** @description Of a derived rank or share: how much of the total the ranked make up, in per cent. */
                                covered_percent?: number;
                                spread?: components["schemas"]["Spread"];
                                /** @description The figure as printed. */
                                literal: string | null;
                                /** @description Where the literal begins in the source’s text, in code points. */
                                start: number | null;
                                /** @description Where it ends, half open. */
                                end: number | null;
                                /** @description Whether the literal says it in words, without a numeral. */
                                worded: boolean;
                                /** @description How an ambiguity was read. */
                                note: string | null;
                                /** @description The release that stated it: <source>~<vintage>. */
                                release: string;
                                evidence: components["schemas"]["Evidence"];
                            }[];
                        };
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    getFigureEvidence: {
        parameters: {
            query?: {
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
            };
            header?: never;
            path: {
                /** @description <series key>~<period>~<source>, the slash of an interval written --; or <operation>(<id>,...) of a derived figure, which is reckoned again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evidence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The id of the figure. */
                            figure: string;
                            /** @description The release that stated it: <source>~<vintage>. */
                            release: string;
                            /** @description A key of /v1/sources. */
                            source: string;
                            /** @description The figure as printed. */
                            literal: string | null;
                            /** @description Where it begins in the text. */
                            start: number | null;
                            /** @description Where it ends, half open. */
                            end: number | null;
                            /**
                             * @description What places count.
                             * @enum {unknown}
                             */
                            unit: "code point";
                            /** @description Whether it is said in words. */
                            worded: boolean;
                            /** @description The digest of the text’s bytes. */
                            sha256: string | null;
                            /** @description When it was published, as exactly as that is known. */
                            published: string | null;
                            /** @description Whether the text states that. */
                            published_certainty: string | null;
                        } | {
                            /** @description The id of the derived figure. */
                            figure: string;
                            /** @description Only of figures that nobody states. */
                            derived: {
                                /** @description In terms of the inputs in their order, a being the first. */
                                formula: string;
                                /** @description The ids of the figures it was reckoned of. */
                                inputs: string[];
                                /** @description Why it has no value, in the language asked for. */
                                refused?: string;
                            };
                            /** @description Where each figure it draws on was printed. */
                            inputs: {
                                /** @description The id of the figure. */
                                figure: string;
                                /** @description The release that stated it: <source>~<vintage>. */
                                release: string;
                                /** @description A key of /v1/sources. */
                                source: string;
                                /** @description The figure as printed. */
                                literal: string | null;
                                /** @description Where it begins in the text. */
                                start: number | null;
                                /** @description Where it ends, half open. */
                                end: number | null;
                                /**
                                 * @description What places count.
                                 * @enum {unknown}
                                 */
                                unit: "code point";
                                /** @description Whether it is said in words. */
                                worded: boolean;
                                /** @description The digest of the text’s bytes. */
                                sha256: string | null;
                                /** @description When it was published, as exactly as that is known. */
                                published: string | null;
                                /** @description Whether the text states that. */
                                published_certainty: string | null;
                            }[];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getFigureCitation: {
        parameters: {
            query?: {
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the citation; wins over Accept.
                 * @example bibtex
                 */
                format?: "json" | "csl-json" | "bibtex" | "ris" | "apa" | "plain";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
            };
            header?: never;
            path: {
                /** @description <series key>~<period>~<source>, the slash of an interval written --; or <operation>(<id>,...) of a derived figure, which is reckoned again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The citation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Citation"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
            };
            header?: never;
            path: {
                /** @description <series key>~<period>~<source>, the slash of an interval written --; or <operation>(<id>,...) of a derived figure, which is reckoned again. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figure’s revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The figure’s id. */
                            id: string;
                            /** @description What is measured: a code of /v1/indicators. */
                            indicator: string;
                            /** @description SDMX CL_FREQ; _O for intervals. */
                            freq: string;
                            /** @description Whose figure it is: an area code. */
                            reporter: string;
                            /** @description Who is at the other end; _Z: nobody. */
                            partner: string;
                            /** @description What is counted or traded; _T: the total, _Z: none applies. */
                            product: string;
                            /** @description The period observed. */
                            period: string;
                            /** @description A code of /v1/units. */
                            unit: string;
                            /** @description A key of /v1/sources. */
                            source: string;
                            revisions: components["schemas"]["Revision"][] | {
                                /** @description What is measured: a code of /v1/indicators. */
                                indicator: string;
                                /** @description SDMX CL_FREQ; _O for intervals. */
                                freq: string;
                                /** @description Whose figure it is: an area code. */
                                reporter: string;
                                /** @description Who is at the other end; _Z: nobody. */
                                partner: string;
                                /** @description What is counted or traded; _T: the total, _Z: none applies. */
                                product: string;
                                /** @description The period observed. */
                                period: string;
                                /** @description <series key>~<period>~<source>, or <operation>(<id>,...) of a derived figure; /v1/figures/{id} tells its whole account. */
                                id: string;
                                /** @description The number printed, in the unit itself; null: status says why. */
                                value: number | null;
                                /** @description A code of /v1/units. */
                                unit: string;
                                /** @description The least that the print allows; null: open. */
                                low: number | null;
                                /** @description The most that the print allows; null: open. */
                                high: number | null;
                                /** @description Significant digits the print claims; null: exact. */
                                digits: number | null;
                                /** @description How the print qualifies the number, as over or nearly. */
                                qualifier: ("exact" | "over" | "nearly" | "about" | "at_least" | "up_to" | "top") | null;
                                /**
                                 * @description SDMX CL_OBS_STATUS; F exactly where nature is not null.
                                 * @enum {unknown}
                                 */
                                status: "A" | "B" | "D" | "E" | "F" | "G" | "H" | "I" | "J" | "L" | "M" | "N" | "O" | "P" | "Q" | "S" | "U" | "V";
                                /** @description Why it is no outcome. */
                                nature: ("forecast" | "assumption" | "plan") | null;
                                /** @description The period compared with, or the reference period. */
                                base: string | null;
                                /** @description Who compiled it; null: the source does not say. */
                                compiler: string | null;
                                /** @description A key of /v1/sources. */
                                source: string;
                                /** @description The day it became known, YYYY-MM-DD. */
                                known: string;
                                /** @description The number as read, with its magnitude word. */
                                printed: string | null;
                                /** @description Why this source was chosen where several have the cell; null: only one has. */
                                chosen_because: ("has_value" | "outcome" | "standing" | "vintage" | "code") | null;
                                /** @description The value at the scale asked for; of a derived figure with the fewest digits that name a number of its interval. */
                                display?: string | null;
                                /** @description Of each figure of a typed answer. */
                                checks?: {
                                    /** @description How many checks of /v1/checks touch it, or hold what is stated against it. */
                                    count: number;
                                    /** @description The worst of their verdicts; null: no check touches it. */
                                    worst: ("consistent" | "inconsistent" | "cannot_tell") | null;
                                };
                                /** @description Only of figures that nobody states. */
                                derived?: {
                                    /** @description In terms of the inputs in their order, a being the first. */
                                    formula: string;
                                    /** @description The ids of the figures it was reckoned of. */
                                    inputs: string[];
                                    /** @description Why it has no value, in the language asked for. */
                                    refused?: string;
                                };
                                /** @description Of a derived rank: how many were ranked. */
                                out_of?: number;
                                /** @description Of a derived rank or share: how much of the total the ranked make up, in per cent. */
                                covered_percent?: number;
                                spread?: components["schemas"]["Spread"];
                                /**
                                 * @description What became of the figure; restated: nothing, though something it draws on was stated again.
                                 * @enum {unknown}
                                 */
                                change: "added" | "revised" | "rebased" | "withdrawn" | "restated";
                                /** @description From the state before; null where there is none to compare: no value, or another base. */
                                difference: components["schemas"]["Difference"] | null;
                                /** @description Which of the figures it draws on was withdrawn. */
                                reason: string | null;
                            }[];
                        };
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    listChanges: {
        parameters: {
            query: {
                /**
                 * @description A day: what became known after its end. Or an edition (meta.edition): what was loaded after it.
                 * @example 2025-06-30
                 */
                since: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description Only figures of which this became, one or several by comma: added revised rebased withdrawn.
                 * @example revised,withdrawn
                 */
                change?: string;
                /**
                 * @description What is measured: codes of /v1/indicators, or well-known aliases such as NY.GDP.MKTP.KD.ZG.
                 * @example GDP_GROWTH
                 */
                indicator?: string;
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter?: string;
                /**
                 * @description Who is at the other end. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                partner?: string;
                /**
                 * @description What is counted or traded; _T is the total, _Z says that no product applies.
                 * @example _T
                 */
                product?: string;
                /**
                 * @description The unit of the value: codes of /v1/units.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description The face of the answer; wins over Accept.
                 * @example atom
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet" | "atom" | "json-feed";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a figure, the newest change first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Change"][];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    listEditions: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An edition a row. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The first 12 hex digits of its digest, as meta.edition tells it. */
                            edition: string;
                            /** @description sha256 over the loaded releases and the code lists, in hex. */
                            digest: string;
                            /** @description Whether it is the one that is served. */
                            current: boolean;
                            /** @description The releases that came with it: <source>~<vintage>. */
                            releases: string[];
                        }[];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getCurrentEdition: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The edition. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The first 12 hex digits of its digest, as meta.edition tells it. */
                            edition: string;
                            /** @description sha256 over the loaded releases and the code lists, in hex. */
                            digest: string;
                            /** @description How many figures are known now, of every source: the rows of the download. */
                            figures: number;
                            /** @description How many releases are loaded. */
                            releases: number;
                            /** @description Of how many sources. */
                            sources: number;
                            /** @description The path of all figures as CSV. */
                            csv: string;
                            /** @description The path of all figures as Parquet. */
                            parquet: string;
                            /** @description The path of the digests of those files. */
                            files: string;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    downloadEdition: {
        parameters: {
            query?: {
                /**
                 * @description The face of the file; wins over Accept. csv unless asked.
                 * @example csv
                 */
                format?: "csv" | "parquet";
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All figures, a row each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listEditionFiles: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            files: {
                                /** @description Its name. */
                                file: string;
                                /** @description Where it is downloaded; of this path to the letter is the digest. */
                                path: string;
                                /** @description Its rows, without the header. */
                                rows: number;
                                /** @description Its length. */
                                bytes: number;
                                /** @description The digest of its bytes, in hex. */
                                sha256: string;
                            }[];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listChecks: {
        parameters: {
            query?: {
                /**
                 * @description What is measured: codes of /v1/indicators, or well-known aliases such as NY.GDP.MKTP.KD.ZG.
                 * @example GDP_GROWTH
                 */
                indicator?: string;
                /**
                 * @description Whose figure it is. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example VNM
                 */
                reporter?: string;
                /**
                 * @description Who is at the other end. One or several by comma: ISO alpha-3 (canonical), alpha-2 or M49, ISO 3166-2 for provinces, W00 the world; a group stands for its members.
                 * @example CHN
                 */
                partner?: string;
                /**
                 * @description What is counted or traded; _T is the total, _Z says that no product applies.
                 * @example _T
                 */
                product?: string;
                /**
                 * @description The unit of the value: codes of /v1/units.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description Only what these sources say: keys of /v1/sources.
                 * @example vna-2025
                 */
                source?: string;
                /**
                 * @description The period as written, one or several by comma: 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or an interval as 2025-01/2025-04 or 2025-01/..
                 * @example 2024
                 */
                period?: string;
                /**
                 * @description Only periods that lie wholly in or after this one.
                 * @example 2020
                 */
                from?: string;
                /**
                 * @description Only periods that lie wholly in or before this one.
                 * @example 2025
                 */
                to?: string;
                /**
                 * @description Only series of these frequencies: A S Q M W D _O (SDMX CL_FREQ; _O for intervals).
                 * @example A
                 */
                freq?: string;
                /**
                 * @description Only checks of these kinds: share_of_whole growth_of_levels sum_of_parts rank_of_values streak converted_amount monthly_to_annual bounds.
                 * @example share_of_whole
                 */
                check?: string;
                /**
                 * @description Only checks with these verdicts: consistent inconsistent cannot_tell.
                 * @example consistent
                 */
                verdict?: string;
                /**
                 * @description A day: the figures as they were known at its end. Not asked: all that is loaded.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description A guard: answer only from this edition (meta.edition), else 409.
                 * @example 9f2c41d07a35
                 */
                edition?: string;
                /**
                 * @description Rows of a page: 1000 unless asked. Without it, json gives a page, all other faces give all.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description Where the page begins, as meta.next gives it; holds for its question and edition.
                 * @example WyI5ZjJjNDFkMDdhMzUiLCJ4IixbMV1d
                 */
                cursor?: string;
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A row a check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Check"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    verifyClaim: {
        parameters: {
            query: {
                /**
                 * @description What is measured. A code, an alias, or a name in English, Vietnamese or Chinese.
                 * @example trade
                 */
                indicator: string;
                /**
                 * @description When, as the API writes it or as people do: Q3 2024, quý 3 năm 2024, 2024年第三季度.
                 * @example 2024
                 */
                period: string;
                /**
                 * @description The number, as people write it, with qualifier, magnitude and unit: over 1.24 million, 56,3 tỷ USD, 第六.
                 * @example $260.65 billion
                 */
                value: string;
                /**
                 * @description Whose figure it is; area and host say the same, and one of them is needed. A code, an alias, or a name in English, Vietnamese or Chinese.
                 * @example Viet Nam
                 */
                reporter?: string;
                /**
                 * @description Another word for reporter.
                 * @example Viet Nam
                 */
                area?: string;
                /**
                 * @description Another word for reporter.
                 * @example Viet Nam
                 */
                host?: string;
                /**
                 * @description Who is at the other end; not said: the world, or nobody. A code, an alias, or a name in English, Vietnamese or Chinese.
                 * @example Trung Quốc
                 */
                partner?: string;
                /**
                 * @description Another word for partner.
                 * @example 中国
                 */
                origin?: string;
                /**
                 * @description What is counted or traded; not said: all together.
                 * @example PASSPORT
                 */
                product?: string;
                /**
                 * @description The unit, where the value does not say it: a code or words, with a magnitude or without.
                 * @example USD
                 */
                unit?: string;
                /**
                 * @description The day of the claim: it is held against what was known by its end. Not said: against what is known now, and what was known on any earlier day may make it right.
                 * @example 2025-06-30
                 */
                as_of?: string;
                /**
                 * @description How the claim writes its numbers and days; not said: its letters tell, and where they do not both readings are tried.
                 * @example en
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The verdict. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Verdict"];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    verifyClaims: {
        parameters: {
            query?: {
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "indicator": "trade",
                 *         "reporter": "Viet Nam",
                 *         "partner": "China",
                 *         "period": "2024",
                 *         "value": "$260.65 billion"
                 *       },
                 *       {
                 *         "indicator": "TRADE",
                 *         "reporter": "VNM",
                 *         "partner": "广东",
                 *         "period": "2024年",
                 *         "value": "563亿美元"
                 *       },
                 *       {
                 *         "indicator": "tăng trưởng GDP",
                 *         "reporter": "Việt Nam",
                 *         "period": "năm 2024",
                 *         "value": "7,5%",
                 *         "lang": "vi"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["Claim"] | components["schemas"]["Claim"][];
            };
        };
        responses: {
            /** @description A verdict a claim. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Verdict"] | components["schemas"]["Verdict"][];
                        meta: components["schemas"]["Meta"];
                        /** @description Names of the codes, in the language asked for. */
                        labels: {
                            [key: string]: string;
                        };
                        sources: {
                            [key: string]: components["schemas"]["SourceNote"];
                        };
                    };
                };
            };
        };
    };
    search: {
        parameters: {
            query: {
                /**
                 * @description Words for what is looked for, in English, Vietnamese or Chinese.
                 * @example gdp growth viet nam
                 */
                q: string;
                /**
                 * @description Only things of these kinds: indicator area source series.
                 * @example series
                 */
                kind?: string;
                /**
                 * @description How many of the best: 20 unless asked.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found, best first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description The code; of a source or series its key. */
                            code: string;
                            /** @description Its name in the language asked for. */
                            name: string;
                            /**
                             * @description What it is.
                             * @enum {unknown}
                             */
                            kind: "indicator" | "area" | "source" | "series";
                            names: components["schemas"]["Names"];
                            /** @description Of an area: what it lies in, which tells namesakes apart. */
                            parent: string | null;
                            /** @description How much of the words it answers. */
                            score: number;
                            /** @description The name or word it was found by; of a series, those of its codes. */
                            why: string;
                            /** @description Where it is. */
                            path: string;
                        }[];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listIndicators: {
        parameters: {
            query?: {
                /**
                 * @description Only indicators of this topic.
                 * @example trade
                 */
                topic?: "trade" | "investment" | "national_accounts" | "prices" | "innovation" | "travel" | "finance" | "projects" | "environment";
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Indicator"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getIndicator: {
        parameters: {
            query?: {
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path: {
                /**
                 * @description An indicator code or alias.
                 * @example GDP_GROWTH
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Indicator"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /**
                 * @description Only areas of this kind.
                 * @example province
                 */
                kind?: "world" | "group" | "country" | "province" | "site";
                /**
                 * @description Only areas directly in these.
                 * @example VNM
                 */
                parent?: string;
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The areas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Area"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getArea: {
        parameters: {
            query?: {
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path: {
                /**
                 * @description An area code or alias.
                 * @example VNM
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The area. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Area"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listUnits: {
        parameters: {
            query?: {
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getUnit: {
        parameters: {
            query?: {
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path: {
                /**
                 * @description A unit code.
                 * @example USD
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Unit"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Product"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getProduct: {
        parameters: {
            query?: {
                /**
                 * @description The language of names; wins over Accept-Language.
                 * @example vi
                 */
                lang?: "en" | "vi" | "zh";
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path: {
                /**
                 * @description A product code.
                 * @example PASSPORT
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Product"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listSources: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path: {
                /**
                 * @description A source code.
                 * @example vna-2025
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Source"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The releases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Release"][];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getRelease: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path: {
                /**
                 * @description The address <source>~<vintage>.
                 * @example vna-2025~2025-07-10
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Release"];
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getIndex: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index: links for programs, a page for people (text/html). */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            name: string;
                            version: string;
                            links: {
                                path: string;
                                summary: string;
                                tag: string;
                                example: string;
                            }[];
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    getLimits: {
        parameters: {
            query?: {
                /**
                 * @description The face of the list; wins over Accept.
                 * @example csv
                 */
                format?: "json" | "csv" | "ndjson" | "xlsx" | "parquet";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            rows_by_default: number;
                            rows_at_most: number;
                            counted_at_most: number;
                            ranked_at_most: number;
                            audited_at_most: number;
                            unpaged_at_most: number;
                            cube_figures_at_most: number;
                            cube_cells_at_most: number;
                            sheet_rows_at_most: number;
                            sdmx_observations_at_most: number;
                            codes_at_most: number;
                            parameter_letters_at_most: number;
                            latest_at_most: number;
                            found_by_default: number;
                            found_at_most: number;
                            search_letters_at_most: number;
                            claims_at_most: number;
                            body_bytes_at_most: number;
                            path_word_at_most: number;
                            figure_id_at_most: number;
                            /** @description How long one question to the database may take. */
                            milliseconds_at_most: number;
                            requests_a_minute_at_most: number | null;
                        };
                        meta: components["schemas"]["Meta"];
                    };
                };
            };
        };
    };
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "live";
                    };
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description They can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {unknown} */
                        status: "ready";
                        edition: string;
                    };
                };
            };
        };
    };
}
