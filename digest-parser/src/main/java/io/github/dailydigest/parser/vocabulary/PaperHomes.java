package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.ArxivId;
import java.util.regex.Pattern;

/** The sites that papers are published on. A new one is added here. */
public final class PaperHomes {

    private static final Pattern HOMES = Pattern.compile(
            "https?://(?:www\\.|dx\\.)?(?:doi\\.org/10\\.|openreview\\.net/|aclanthology\\.org/|proceedings\\.mlr\\.press/"
                    + "|papers\\.nips\\.cc/|proceedings\\.neurips\\.cc/|openaccess\\.thecvf\\.com/"
                    + "|huggingface\\.co/papers/|alphaxiv\\.org/).+",
            Pattern.CASE_INSENSITIVE);

    private PaperHomes() {}

    /** Whether a URL leads to a paper on one of these sites, arXiv included. */
    public static boolean contain(String url) {
        return ArxivId.fromUrl(url).isPresent() || HOMES.matcher(url).matches();
    }
}
