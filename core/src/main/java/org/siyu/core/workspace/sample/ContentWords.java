package org.siyu.core.workspace.sample;

import java.util.List;

/// The words of a sample's content in one language, a list for each line of [ContentMaking].
///
/// @param bodies follow a title; with variables
/// @param claim a sentence that a checker of words has something to say about
/// @param general the body for those who want no marketing by profile
record ContentWords(
    List<String> mornings,
    List<String> tips,
    List<String> offers,
    List<String> questions,
    List<String> groups,
    List<String> articles,
    List<String> shows,
    List<String> clips,
    List<String> cards,
    List<String> letters,
    List<String> campaigns,
    List<String> bodies,
    String claim,
    String general) {

  static ContentWords chinese() {
    return new ContentWords(
        lines("早安｜换季洗脸水温多少合适|早安｜宝宝早起喝水的小习惯|早安｜今天降温，护肤先加一步|早安｜一分钟看懂成分表" + "|早安｜出门前的防晒三步|早安｜给妈妈的五分钟"),
        lines(
            "面霜用量一次讲清|纸尿裤换码看这三点|敏感肌换季怎么过渡|6 月龄辅食添加顺序|洗澡水温与时间对照|奶瓶消毒的三个误区"
                + "|精华和面霜谁先谁后|宝宝湿疹期怎么洗护|孕期能不能用烟酰胺"),
        lines("会员日囤货清单|礼盒今晚截单|湿巾第二件半价|新客首单立减 20 元|周末满 199 减 40|老朋友回购券到账" + "|辅食礼盒拼团开启"),
        lines("投票｜你家宝宝几点睡|晒单有礼：晒晒梳妆台|接龙：本周最想囤什么|问答｜换季最困扰你的是什么|打卡第 7 天，你坚持了吗" + "|猜价格赢小样"),
        lines("社群早报：今天三件事|活动预告：今晚八点秒杀|每日一问：睡眠篇|群友好物推荐合集|专属客服在线答疑|一周课程表"),
        lines("案例｜三个月养好的屏障|从孕期到一岁：护肤时间表|成分白皮书：神经酰胺|读者来信：二胎妈妈的一天|一张表看懂奶粉段位" + "|年度洗护消费观察"),
        lines("直播｜育儿师在线答疑|直播｜新品首发专场|直播｜护肤师教你按摩|直播｜会员专场福利夜"),
        lines("30 秒学会叠纱布巾|后台探访：质检这一天|一分钟护肤手法|开箱：秋冬礼盒|宝宝抚触操第三节"),
        lines("积分商城上新|签到七天换小样|新品试用申请入口|会员等级权益一览|生日月礼券待领取"),
        lines("专属顾问：礼盒定制方案|回访：面霜用得怎么样|您的护理预约提醒|老客户专享试用邀请"),
        lines("秋冬焕新|会员日|暖冬礼盒季|新手妈妈计划"),
        lines(
            "{昵称}，我们把常被问到的几点整理在这里，收藏起来随时看。有问题直接回复，顾问会在工作时间答复。"
                + "|{昵称}，这是为{会员等级}会员准备的内容，点开小程序即可查看详情。"
                + "|今天的话题欢迎在群里聊聊，我们会把大家的经验整理成一份清单。"),
        "这款面霜是全网最好的选择，限时抢购，错过不再有。",
        "本周的护理内容与活动已更新，点开小程序即可查看详情。");
  }

  static ContentWords english() {
    return new ContentWords(
        lines(
            "Good morning: how warm should water be|Good morning: a glass of water first"
                + "|Good morning: one more layer today|Good morning: read a label in a minute"
                + "|Good morning: sun care in three steps|Good morning: five minutes for mum"),
        lines(
            "How much cream is enough|When to change nappy size|Sensitive skin in autumn"
                + "|First foods, in order|Bath time by numbers|Three myths about bottles"
                + "|Serum or cream first|Washing with eczema|Niacinamide when pregnant"),
        lines(
            "Members' day shopping list|Gift box: last orders tonight|Second pack at half price"
                + "|20 off your first order|Weekend: 40 off 199|A voucher for coming back"
                + "|Gift box for groups"),
        lines(
            "Poll: when does your baby sleep|Show us your shelf|What will you stock up on"
                + "|Ask us about autumn skin|Day 7: still with us?|Guess the price"),
        lines(
            "Group news: three things today|Tonight at eight|Question of the day: sleep"
                + "|What members recommend|Your adviser is online|This week's lessons"),
        lines(
            "Case: a barrier in three months|From pregnancy to one: a calendar"
                + "|White paper: ceramides|A day with two children|Milk powder in one table"
                + "|A year of care"),
        lines(
            "Live: ask a child-care expert|Live: new this season|Live: massage by hand"
                + "|Live: members' night"),
        lines(
            "Fold a muslin in 30 seconds|A day in quality control|Care in one minute"
                + "|Unboxing: winter gifts|Baby massage, part three"),
        lines(
            "New in the points shop|Seven days, one sample|Try it first|What your level gives you"
                + "|Your birthday voucher"),
        lines("A gift box made for you|How is the cream?|Your appointment|An invitation to try"),
        lines("Autumn renewal|Members' day|Winter gifts|New mothers"),
        lines(
            "{昵称}, here is what we are asked most. Reply any time; an adviser answers in office"
                + " hours.|{昵称}, this is for {会员等级} members: open the mini program for"
                + " details.|Tell us in the group: we will make a list of what you know."),
        " The NO.1 choice, 全网最好, for a short time only.",
        "This week's care tips and offers are online: open the mini program for details.");
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\\|"));
  }
}
