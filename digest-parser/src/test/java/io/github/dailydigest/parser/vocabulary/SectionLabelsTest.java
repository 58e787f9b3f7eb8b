package io.github.dailydigest.parser.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dailydigest.model.SectionKind;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionLabelsTest {

    private final LabelNames names = new LabelNames(Map.of());

    /** English, Korean, Chinese, Japanese, Spanish, French, German and Turkish. */
    @ParameterizedTest
    @CsvSource({
        "WHATS_NEW, What's_New Whats_New 새로운_점",
        "TECHNICAL_DETAILS, Technical_Details 기술적_세부_사항 기술적_세부사항",
        "PERFORMANCE_HIGHLIGHTS, Performance_Highlights 성능_하이라이트",
        "ABSTRACT, Abstract Abstracts 초록 摘要 要旨 アブストラクト Resumen Résumé Zusammenfassung Özet",
        "SUMMARY, Summary TL;DR TLDR AI_Summary 요약 한_줄_요약 한줄_요약 简介 总结 概述 中文摘要 一句话总结 概要 まとめ",
        "SUMMARY, Resumen_breve Synthèse Kurzfassung",
        "MOTIVATION, Motivation Motivations Problem Background 동기 연구_동기 배경 动机 研究动机 背景 動機 Motivación",
        "METHOD, Method Methods Methodology Approach 방법 방법론 方法 手法 Método Méthode Methode Yöntem",
        "RESULT, Result Results Findings 결과 결과_및_성능 结果 実験結果 Resultados Résultats Ergebnisse Sonuçlar",
        "CONCLUSION, Conclusion Conclusions 결론 结论 結論 Conclusión Conclusiones Fazit Sonuç",
    })
    void nameTheKindsInEightLanguages(SectionKind kind, String labels) {
        assertThat(labels.split(" ", -1)).allSatisfy(label -> {
            String name = label.replace('_', ' ');
            assertThat(SectionLabels.of(kind)).contains(name);
            assertThat(names.kindOf(name)).isEqualTo(kind);
            assertThat(names.kindOf(name + "!")).isEqualTo(kind);
            assertThat(names.isKnownPlain(name)).isTrue();
        });
    }

    @Test
    void areDifferentForEachKind() {
        assertThat(Arrays.stream(SectionKind.values()).flatMap(kind -> SectionLabels.of(kind).stream()))
                .hasSize(96)
                .doesNotHaveDuplicates();
        assertThat(SectionLabels.of(SectionKind.OTHER)).isEmpty();
    }
}
