package org.siyu.core.workspace.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sample's words in English.
final class EnglishWords {
  private EnglishWords() {}

  static SampleWords all() {
    return new SampleWords(
        List.of(
            words(
                "Sunny,Little,Happy,Sleepy,Mint,Peach,Cocoa,Lemon,Honey,Maple,Luna,Nova,Willow,Olive,"
                    + "Hazel,Ginger,Poppy,Clover,Juniper,Pepper,Biscuit,Muffin,Pickle,Waffle"),
            words(
                "Mum,Dad,Bear,Fox,Bunny,Kitchen,Diary,Days,Nest,Garden,At Home,On The Go,🌸,🌙,☀️,"
                    + "of Two,and Twins,Skincare,Reads,Bakes")),
        List.of(
            words(
                "Amelia,Brooke,Carla,Dana,Elise,Fiona,Greta,Hanna,Isla,Julia,Kara,Leah,Maren,Nina,"
                    + "Orla,Petra,Quinn,Rhea,Selma,Tessa,Una,Vera,Wanda,Ysolde,Adam,Ben,Colin,Dean,"
                    + "Evan,Felix"),
            words(
                "Ashgrove,Birchley,Coldwell,Dunmarsh,Elmhurst,Fernhill,Glenwick,Hartwood,Inglefield,"
                    + "Jessop,Kestrel,Larkmoor,Marlowe,Northgate,Oakhurst,Pennick,Quarrie,Redfern,"
                    + "Stonely,Thornby,Underhill,Vexley,Wrenfield,Yarrow")),
        " ",
        words(
            "Iris Hartley,Noah Fenwick,Maya Linwood,Owen Brightley,Lena Ashby,Theo Marsh,Ada"
                + " Quill"),
        words(
            "Zhejiang · Hangzhou,Zhejiang · Ningbo,Shanghai · Pudong,Shanghai · Xuhui,Jiangsu ·"
                + " Nanjing,Jiangsu · Suzhou,Guangdong · Guangzhou,Guangdong · Shenzhen,Beijing ·"
                + " Chaoyang,Beijing · Haidian,Sichuan · Chengdu,Hubei · Wuhan,Hunan ·"
                + " Changsha,Fujian · Xiamen,Shandong · Qingdao,Henan · Zhengzhou,Shaanxi ·"
                + " Xi'an,Chongqing · Yubei,Tianjin · Nankai,Liaoning · Dalian"),
        words("Referral campaign,Public ads,Store,Live show,Friend brings friend,Organic"),
        tags(),
        List.of(
            words(
                "Baby wipes 80,Cotton tissues 3 packs,Nappy cream 50 g,Kids' lip balm,Baby wash 200"
                    + " ml,Muslin bibs 5,Foam hand wash,Travel body lotion,Sheet masks 5,Cotton"
                    + " pads 200,Toothbrushes 2,Nail care set,Pocket wipes 10,Hand creams 3"),
            words(
                "Rich baby cream,Kids' sunscreen SPF 30,Amino cleanser,Ceramide essence,Soothing"
                    + " masks 10,Pregnancy care trio,Nappies L 68,Weaning food box,Light mum"
                    + " bag,Kids' flask,Probiotics 30,DHA oil 90,Family loungewear,Niacinamide"
                    + " serum"),
            words(
                "Repair serum 50 ml,Early-age cream gift box,Sensitive skin full set,Light"
                    + " pushchair,Child car seat,Electric breast pump,Pregnancy nutrition set,Baby"
                    + " cot,Home beauty device,Premium formula 6 tins,Postnatal care set,Kids'"
                    + " desk,Nursery air purifier,Formula kettle set")),
        words("Warmsprout flagship,Warmsprout skin care,Warmsprout mini-program,Warmsprout live"),
        "Baby's birth date",
        "Skin type",
        words("dry,oily,mixed,sensitive,normal"),
        words("mini-program consent,welcome message,store form"),
        words(
            "Asked about the next nappy size,May the cream be used when pregnant?,No parcel news"
                + " for three days,Wants another address,Asks in which order to wean"),
        words(
            "Looked at the gift box three times,Wants twenty sets for a group,Asks how to become"
                + " VIP,Wants a store appointment"),
        words("Broken parcel,Red skin after the cream,Nobody answered for two days"),
        words(
            "Shows a purchase,Asks for a coupon,Talks about sleep,Asks for news,Joins a group"
                + " order,Check-in day 3,Check-in day 7,Shares a poster"),
        words(
            "Likes a hand-written birthday card,Only after 8 pm,Brought three friends,Allergic to"
                + " fragrance"));
  }

  private static Map<String, List<String>> tags() {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    tags.put(
        "Baby's age",
        words("Pregnant,0-3 months,4-6 months,7-12 months,1-2 years,2-3 years,Over 3 years"));
    tags.put("Interest", words("Washing,Weaning,Nappies,Skin care,Nutrition,Travel,Home"));
    tags.put(
        "Skin need", words("Moisture,Early ageing,Brightening,Repair,Sun,Oil control,Blemishes"));
    tags.put(
        "Buying habit",
        words(
            "Reads labels,Price-aware,Stocks up,Likes gift boxes,Follows live shows,Only"
                + " news,Reads reviews"));
    tags.put(
        "Took part",
        words("618,Double 11,Member day,21-day check-in,Referral,Flash sale,Live draw,Survey"));
    tags.put("Group", words("New mums,Skin care talk,Offers,VIP,Weaning,Same city"));
    tags.put(
        "Service",
        words("To follow up,Called back,Complaint open,Needs invoice,Do not disturb,High intent"));
    tags.put("City", words("First tier,New first tier,Second tier,Other"));
    tags.put(
        "Family",
        words("One child,Two children,Three children,Twins,With grandparents,Working mum,At home"));
    tags.put("Reach by", words("Moments,Group,One to one,SMS,Morning,Lunch break,Evening"));
    return tags;
  }

  private static List<String> words(String text) {
    return List.of(text.split(","));
  }
}
