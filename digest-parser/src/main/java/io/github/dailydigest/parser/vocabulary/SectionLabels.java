package io.github.dailydigest.parser.vocabulary;

import io.github.dailydigest.model.SectionKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The labels by which digests name the kinds of sections, the usual one first. {@link LabelNames} ignores case, width,
 * the form of the apostrophe and punctuation.
 */
final class SectionLabels {

    private static final Map<SectionKind, List<String>> LABELS = new EnumMap<>(Map.of(
            SectionKind.WHATS_NEW,
            List.of("What's New", "Whats New", "새로운 점"),
            SectionKind.TECHNICAL_DETAILS,
            List.of("Technical Details", "기술적 세부 사항", "기술적 세부사항"),
            SectionKind.PERFORMANCE_HIGHLIGHTS,
            List.of("Performance Highlights", "성능 하이라이트"),
            SectionKind.ABSTRACT,
            List.of(
                    "Abstract",
                    "Abstracts",
                    "초록",
                    "摘要",
                    "要旨",
                    "英文摘要",
                    "论文摘要",
                    "原文摘要",
                    "アブストラクト",
                    "Resumen",
                    "Résumé",
                    "Zusammenfassung",
                    "Özet"),
            SectionKind.SUMMARY,
            List.of(
                    "Summary",
                    "TL;DR",
                    "TLDR",
                    "AI Summary",
                    "요약",
                    "한 줄 요약",
                    "한줄 요약",
                    "要約",
                    "简介",
                    "总结",
                    "概述",
                    "中文摘要",
                    "核心摘要",
                    "AI 总结",
                    "AI 摘要",
                    "一句话总结",
                    "概要",
                    "まとめ",
                    "Resumen breve",
                    "Synthèse",
                    "Kurzfassung"),
            SectionKind.MOTIVATION,
            List.of(
                    "Motivation",
                    "Motivations",
                    "Problem",
                    "Background",
                    "동기",
                    "연구 동기",
                    "연구 배경",
                    "배경",
                    "研究背景",
                    "动机",
                    "研究动机",
                    "研究背景与动机",
                    "背景",
                    "動機",
                    "Motivación"),
            SectionKind.METHOD,
            List.of(
                    "Method",
                    "Methods",
                    "Methodology",
                    "Approach",
                    "방법",
                    "방법론",
                    "方法",
                    "研究方法",
                    "核心方法",
                    "技术方法",
                    "手法",
                    "Método",
                    "Méthode",
                    "Methode",
                    "Yöntem"),
            SectionKind.RESULT,
            List.of(
                    "Result",
                    "Results",
                    "Findings",
                    "결과",
                    "결과 및 성능",
                    "结果",
                    "结果与分析",
                    "实验结果",
                    "結果",
                    "実験結果",
                    "Resultados",
                    "Résultats",
                    "Ergebnisse",
                    "Sonuçlar"),
            SectionKind.CONCLUSION,
            List.of(
                    "Conclusion",
                    "Conclusions",
                    "결론",
                    "结论",
                    "主要结论",
                    "結論",
                    "Conclusión",
                    "Conclusiones",
                    "Fazit",
                    "Sonuç")));

    private SectionLabels() {}

    /** Returns the labels that name a kind; empty if no label names it. */
    static List<String> of(SectionKind kind) {
        return LABELS.getOrDefault(kind, List.of());
    }
}
