package org.siyu.core.workspace.sample;

import java.util.List;

/// The words of a sample's library and topics in one language.
///
/// @param notes on pieces that were taken from the calendar
/// @param templates pieces to be filled in
/// @param topics what customers want to read about
record LibraryWords(List<String> notes, List<Template> templates, List<Wish> topics) {

  /// @param traits form, depth and kind, by their codes
  /// @param tier whom it is for; "" for all
  record Template(
      String title, String body, String note, String channel, List<String> traits, String tier) {}

  /// @param source by its code
  /// @param permission by its code
  /// @param note how the permission was asked for or given
  record Wish(
      String source, String title, String details, int votes, String permission, String note) {}

  static LibraryWords chinese() {
    return new LibraryWords(
        List.of(
            "打开率高出同类一截：标题里有具体数字。换产品时只改第二段。",
            "评论区问得最多的一条，回复话术已整理在素材里。",
            "周五晚上发效果最好，配一张实拍图，不用海报。",
            "老用户转化好。再用时先核对库存和截止时间。",
            "互动最多的一条：问题要让人一句话就能答。",
            "新人最爱收藏的一条，每季更新一次图片。"),
        List.of(
            template(
                "新人欢迎：三句话",
                "{昵称}，欢迎来到花间日常。\n我是您的专属顾问{归属成员}，有任何护理问题随时找我。\n" + "先送您一份《七天护理小抄》，回复「小抄」领取。",
                "好友通过后 5 分钟内发。语气轻，一屏看完。",
                "one-to-one",
                "text light interaction",
                "new"),
            template(
                "社群早报",
                "早上好，今天三件事：\n1.【天气与护理】\n2.【今日话题】\n3.【活动提醒：几点、在哪、怎么参加】\n祝大家今天顺利。",
                "每天 7:50 前发，三条以内。",
                "group",
                "text light interaction",
                ""),
            template(
                "会员日预告",
                "{昵称}，本月会员日在【日期】。\n{会员等级}会员可提前【几小时】进场，清单如下：\n【商品｜会员价｜数量】\n" + "价格对比请写明依据和起止时间。",
                "写明比价依据；发之前核对库存。",
                "moments",
                "poster light promotion",
                ""),
            template(
                "沉睡唤醒：一对一",
                "{昵称}，好久不见。上次您带走的【商品】用得还顺手吗？\n换季了，我给您留了一份【小样】，需要的话回复我就好。",
                "一人一月至多一次。对方没有回复就不再追。",
                "one-to-one",
                "text light interaction",
                "silent"),
            template(
                "成分科普长文",
                "一、它是什么\n二、适合谁，不适合谁\n三、怎么用：用量、顺序、频次\n四、常见误区\n五、参考资料（写明出处）",
                "不写功效承诺；引用要有出处。",
                "official-account",
                "article heavy know-how",
                ""),
            template(
                "直播预告三连",
                "【前一天】讲主题和时间\n【当天中午】讲一位用户的问题\n【开播前一小时】讲福利，写清数量和时段",
                "三条各隔半天，不要同一张图。",
                "moments",
                "pictures light promotion",
                "")),
        List.of(
            wish("poll", "换季敏感，护肤怎么做减法", "十月社群投票第一名，很多人问哪几样可以停。", 128, "not-asked", ""),
            wish("poll", "宝宝湿疹期洗澡到底多久一次", "", 96, "not-asked", ""),
            wish("question", "面霜和精华谁先谁后，用量多少", "客服一周被问 40 多次，缺一张图。", 43, "not-asked", ""),
            wish("question", "孕期能用的成分有没有一张表", "请护理老师把关，标明依据。", 37, "not-asked", ""),
            wish(
                "customer-work",
                "三个月养护日记",
                "每周一张同光线的照片，写得很细。",
                22,
                "given",
                "企微聊天里书面同意，可用于公众号与朋友圈，需隐去姓名。"),
            wish("customer-work", "我家的收纳台改造前后", "有孩子的照片，只能用台面那几张。", 18, "asked", "已在企微里问过，等答复。"),
            wish("customer-work", "奶奶的手作围兜教程", "", 15, "refused", "本人不希望公开。"),
            wish("team", "一天里的三次涂抹：办公室版", "拍成 30 秒短视频。", 0, "not-asked", ""),
            wish("poll", "礼盒想要哪种组合", "投票分三档，做成活动前的互动。", 61, "not-asked", ""),
            wish("question", "过期的护肤品怎么处理", "可以和旧瓶回收一起讲。", 9, "not-asked", "")));
  }

  static LibraryWords english() {
    return new LibraryWords(
        List.of(
            "Opened far more than others: a number in the title. Change the second part only.",
            "Most asked about in the comments; the answers are in the files.",
            "Works best on Friday evening, with a photo and not a poster.",
            "Brings customers back. Check stock and the last day before it goes out again.",
            "Most answers: a question that one sentence can answer.",
            "Kept by many newcomers; new pictures each season."),
        List.of(
            template(
                "A welcome in three sentences",
                "{nickname}, welcome to Everyday Blooms.\nI am {owner}, your adviser: ask me"
                    + " anything about care.\nReply “week” for our seven days of care.",
                "Within five minutes after they joined. Short: one screen.",
                "one-to-one",
                "text light interaction",
                "new"),
            template(
                "Morning news of the group",
                "Good morning, three things today:\n1. [weather and care]\n2. [question of the"
                    + " day]\n3. [what is on: when, where, how to join]",
                "Before 7:50, three points at most.",
                "group",
                "text light interaction",
                ""),
            template(
                "Members' day ahead",
                "{nickname}, members' day is on [day].\n{tier} members come in [hours]"
                    + " earlier:\n[item, member price, how many]\nSay what a price is compared"
                    + " with, and from when to when.",
                "Say what prices are compared with; check the stock.",
                "moments",
                "poster light promotion",
                ""),
            template(
                "Waking the silent, one to one",
                "{nickname}, it has been a while. How is the [item]?\nI have kept a sample for"
                    + " you: just reply.",
                "Once a month at most; nobody is asked twice.",
                "one-to-one",
                "text light interaction",
                "silent"),
            template(
                "An article on one ingredient",
                "1. What it is\n2. For whom, and for whom not\n3. How to use it\n4. Common"
                    + " mistakes\n5. Sources",
                "No promise of effects; name the sources.",
                "official-account",
                "article heavy know-how",
                ""),
            template(
                "Three posts before a live show",
                "[the day before] topic and time\n[noon] a customer's question\n[an hour before]"
                    + " what there is, how many, until when",
                "Half a day between them, each with its own picture.",
                "moments",
                "pictures light promotion",
                "")),
        List.of(
            wish(
                "poll",
                "Autumn skin: what can be left out",
                "First in October's poll; many ask what to stop.",
                128,
                "not-asked",
                ""),
            wish("poll", "How often to bathe a baby with eczema", "", 96, "not-asked", ""),
            wish(
                "question",
                "Cream or serum first, and how much",
                "Asked 40 times a week; a picture is missing.",
                43,
                "not-asked",
                ""),
            wish(
                "question",
                "A table of ingredients for expecting mothers",
                "With sources.",
                37,
                "not-asked",
                ""),
            wish(
                "customer-work",
                "A diary of three months of care",
                "A photo a week in the same light.",
                22,
                "given",
                "Agreed in the chat; for articles and Moments, without the name."),
            wish(
                "customer-work",
                "My shelf before and after",
                "Children are in some pictures: only those of the shelf.",
                18,
                "asked",
                "Asked in the chat, no answer yet."),
            wish(
                "customer-work",
                "Grandmother's bibs, step by step",
                "",
                15,
                "refused",
                "Does not want it published."),
            wish(
                "team",
                "Three times a day: care at the office",
                "A film of 30 seconds.",
                0,
                "not-asked",
                ""),
            wish(
                "poll",
                "What should be in the gift box",
                "Three sizes to vote on.",
                61,
                "not-asked",
                ""),
            wish(
                "question",
                "What to do with old creams",
                "Goes with the bottles we take back.",
                9,
                "not-asked",
                "")));
  }

  private static Template template(
      String title, String body, String note, String channel, String traits, String tier) {
    return new Template(title, body, note, channel, List.of(traits.split(" ")), tier);
  }

  private static Wish wish(
      String source, String title, String details, int votes, String permission, String note) {
    return new Wish(source, title, details, votes, permission, note);
  }
}
