// Letters as they are searched: small, and without what stands on, under or through them. From Unicode's decompositions
// (small letter, NFD, without marks); of Latin letters that have none, as đ and ł, what their name says: d and l.
#pragma once
#include <array>
#include <string_view>

namespace driehoek {

struct LetterBlock {
    char32_t first;
    std::u16string_view letters;  // for each code point from there on; '*' stands for several: letter_groups
};

struct LetterGroup {
    char32_t letter;
    std::string_view letters;
};

// clang-format off
inline constexpr std::array letter_blocks{
    LetterBlock{0x00C0,  // Latin-1, Latin Extended-A and -B, phonetic letters
        u"aaaaaa*ceeeeiiiidnooooo×ouuuuy**aaaaaa*ceeeeiiiidnooooo÷ouuuuy*y"
        u"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
        u"lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        u"bbbbƅƅoccddddƍeeeffgg*iikklƛmnnɵoo**pprƨƨʃƪttttuuuvyyzzzƹƹƺƻƽƽƾw"
        u"ǀǁǂǃ*********aaiioouuuuuuuuuueaaaa**ggggkkoooozzj***gg*wnnaa**oo"
        u"aaaaeeeeiiiioooorrrruuuussttyyhhndȣȣzzaaeeooooooooyylntj**acclts"
        u"zɂɂbʉveejjqqrryyaaɒbocddeeɚeɜɝɞjgɡɢgɤhhɧiiɪlllɮmmmnnɴɵɶɷɸrrrrrrr"
        u"rrsʃjʅʆttʉuvvwyʏzzzʓʔʕʖʗʘʙʚʛʜjkʟqʡʢʣʤʥʦʧʨʩʪʫʬʭhh"},
    LetterBlock{0x0370,  // Greek
        u"ͱͱͳͳʹ͵ͷͷ  ͺͻͼͽ;ϳ    ΄΅α·εηι ο υωιαβγδεζηθικλμνξοπρ στυφχψωιυαεηι"
        u"υαβγδεζηθικλμνξοπρσστυφχψωιυουωϗϐϑϒϒϒϕϖϗϙϙϛϛϝϝϟϟϡϡϣϣϥϥϧϧϩϩϫϫϭϭϯϯ"
        u"ϰϱϲϳθϵ϶ϸϸϲϻϻϼͻͼͽ"},
    LetterBlock{0x0400,  // Cyrillic
        u"ееђгєѕііјљњћкиуџабвгдежзииклмнопрстуфхцчшщъыьэюяабвгдежзииклмноп"
        u"рстуфхцчшщъыьэюяееђгєѕііјљњћкиуџѡѡѣѣѥѥѧѧѩѩѫѫѭѭѯѯѱѱѳѳѵѵѵѵѹѹѻѻѽѽѿѿ"
        u"ҁҁ҂       ҋҋҍҍҏҏґґғғҕҕҗҗҙҙққҝҝҟҟҡҡңңҥҥҧҧҩҩҫҫҭҭүүұұҳҳҵҵҷҷҹҹһһҽҽҿҿ"
        u"ӏжжӄӄӆӆӈӈӊӊӌӌӎӎӏааааӕӕееәәәәжжззӡӡииииооөөөөээууууууччӷӷыыӻӻӽӽӿӿ"
        u"ԁԁԃԃԅԅԇԇԉԉԋԋԍԍԏԏԑԑԓԓԕԕԗԗԙԙԛԛԝԝԟԟԡԡԣԣԥԥԧԧԩԩԫԫԭԭԯԯ"},
    LetterBlock{0x0531,  // Armenian
        u"աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ"},
    LetterBlock{0x1E00,  // Latin and Greek Extended
        u"aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        u"mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        u"wwwwwwwwwwxxxxyyzzzzzzhtwyasss*daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        u"eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy**vvyy"
        u"ααααααααααααααααεεεεεε  εεεεεε  ηηηηηηηηηηηηηηηηιιιιιιιιιιιιιιιι"
        u"οοοοοο  οοοοοο  υυυυυυυυ υ υ υ υωωωωωωωωωωωωωωωωααεεηηιιοουυωω  "
        u"ααααααααααααααααηηηηηηηηηηηηηηηηωωωωωωωωωωωωωωωωααααα ααααααα᾽ι᾿"
        u"῀῁ηηη ηηεεηηη῍῎῏ιιιι  ιιιιιι ῝῞῟υυυυρρυυυυυυρ῭΅`  ωωω ωωοοωωω´῾ "},
};

inline constexpr std::array letter_groups{
    LetterGroup{0x00C6, "ae"}, LetterGroup{0x00DE, "th"}, LetterGroup{0x00DF, "ss"},
    LetterGroup{0x00E6, "ae"}, LetterGroup{0x00FE, "th"}, LetterGroup{0x0132, "ij"},
    LetterGroup{0x0133, "ij"}, LetterGroup{0x0152, "oe"}, LetterGroup{0x0153, "oe"},
    LetterGroup{0x0195, "hv"}, LetterGroup{0x01A2, "oi"}, LetterGroup{0x01A3, "oi"},
    LetterGroup{0x01C4, "dz"}, LetterGroup{0x01C5, "dz"}, LetterGroup{0x01C6, "dz"},
    LetterGroup{0x01C7, "lj"}, LetterGroup{0x01C8, "lj"}, LetterGroup{0x01C9, "lj"},
    LetterGroup{0x01CA, "nj"}, LetterGroup{0x01CB, "nj"}, LetterGroup{0x01CC, "nj"},
    LetterGroup{0x01E2, "ae"}, LetterGroup{0x01E3, "ae"}, LetterGroup{0x01F1, "dz"},
    LetterGroup{0x01F2, "dz"}, LetterGroup{0x01F3, "dz"}, LetterGroup{0x01F6, "hv"},
    LetterGroup{0x01FC, "ae"}, LetterGroup{0x01FD, "ae"}, LetterGroup{0x0238, "db"},
    LetterGroup{0x0239, "qp"}, LetterGroup{0x1E9E, "ss"}, LetterGroup{0x1EFA, "ll"},
    LetterGroup{0x1EFB, "ll"},
};
// clang-format on

}  // namespace driehoek
